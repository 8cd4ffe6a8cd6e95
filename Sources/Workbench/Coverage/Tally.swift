/// Counts things by name, and keeps where each was met first.
public struct Tally: Sendable {
  /// A thing, how often it was met, and an example.
  public struct Entry: Sendable {
    public let key: String
    public fileprivate(set) var count: Int
    public let example: String
    /// The path of the example's file; nil for standard input.
    public let path: String?

    /// The entry as the JSON documents show it, its key under `name`.
    func json(_ name: String) -> JSONValue {
      .object([
        (name, .string(key)), ("count", .integer(count)), ("example", .string(example)),
        ("path", .optional(path)),
      ])
    }
  }

  private var entries: [String: Entry] = [:]

  init() {}

  /// How many different things there are.
  public var count: Int { entries.count }

  mutating func add(_ key: String, example: String, path: String?) {
    entries[key, default: Entry(key: key, count: 0, example: example, path: path)].count += 1
  }

  /// The most frequent ones, those met equally often by name.
  ///
  /// - Complexity: O(n log n) in the number of different things.
  public func top(_ limit: Int) -> [Entry] {
    Array(entries.values.sorted { ($1.count, $0.key) < ($0.count, $1.key) }.prefix(limit))
  }
}
