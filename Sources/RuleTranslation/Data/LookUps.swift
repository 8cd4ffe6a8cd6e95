/// What has been looked up, by its key; when it is full it is emptied, and what is common is soon
/// back.
struct LookUps<Key: Hashable, Value> {
  private var known: [Key: Value] = [:]
  private let limit: Int

  /// - Parameter limit: how many are kept at most, so that memory doesn't grow with the text.
  init(limit: Int = 1 << 13) { self.limit = limit }

  subscript(key: Key) -> Value? {
    get { known[key] }
    set {
      if known.count >= limit { known.removeAll(keepingCapacity: true) }
      known[key] = newValue
    }
  }
}
