/// Hands drafts on as soon as they are sound and those before them have come, beside the requests that
/// bring more: in which order answers come is chance, and what is made of them is not to depend on it.
struct DraftQueue {
  typealias Item = (index: Int, draft: Draft)

  /// Drafts that came before their turn, by the index of the first.
  private var waiting: [Int: [Draft]] = [:]
  /// The first segment of which nothing has come yet.
  private var next = 0
  private let items: AsyncStream<[Item]>.Continuation
  private let consumer: Task<Void, Never>

  /// - Parameter consume: takes drafts, one list after the other.
  init(_ consume: @escaping @Sendable ([Item]) async -> Void) {
    let (stream, continuation) = AsyncStream.makeStream(of: [Item].self)
    items = continuation
    // In a task of its own: what has come is handed on where the run is cancelled.
    consumer = Task(priority: .low) { for await items in stream { await consume(items) } }
  }

  /// Takes the drafts of the segments from `start` on.
  mutating func add(_ drafts: [Draft], from start: Int) {
    waiting[start] = drafts
    while let drafts = waiting.removeValue(forKey: next) {
      handOn(drafts, from: next)
      next += drafts.count
    }
  }

  /// Takes drafts that came out better the second time, in the order of their segments.
  func add(_ drafts: [Item]) {
    if !drafts.isEmpty { items.yield(drafts) }
  }

  /// Hands on the rest, and waits until all is taken.
  func finish() async {
    for (start, drafts) in waiting.sorted(by: { $0.key < $1.key }) { handOn(drafts, from: start) }
    items.finish()
    await consumer.value
  }

  private func handOn(_ drafts: [Draft], from start: Int) {
    add(zip(start..., drafts).filter(\.1.isSound).map { (index: $0, draft: $1) })
  }
}
