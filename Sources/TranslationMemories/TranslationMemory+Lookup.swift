import GRDB

extension TranslationMemory {
  /// A question to the memory.
  public struct Query: Hashable, Sendable {
    public let key: MemoryKey
    public let neighbors: SegmentNeighbors
    /// Where the segment stands; empty where unknown.
    public let document: String
    public let segment: String

    public init(
      key: MemoryKey, neighbors: SegmentNeighbors = .none, document: String = "",
      segment: String = ""
    ) {
      self.key = key
      self.neighbors = neighbors
      self.document = document
      self.segment = segment
    }
  }

  /// The entry for each key, in order, all from one state of the memory.
  ///
  /// A person's reviewed or approved entry stands for its source text whatever the engine and the
  /// terms; of several, the one with the most equal neighbours, then the approved, then the latest.
  /// A machine's entry must agree in the whole key.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(queries × log(entries)).
  public func lookup(_ queries: [Query]) async throws(MemoryError) -> [MemoryEntry?] {
    try readHere { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(EntryRow.selection) FROM entry
          WHERE sourceHash = ? AND source = ? AND sourceLanguage = ? AND targetLanguage = ?
            AND status <> 'draft'
          """)
      return try queries.map { query in
        let key = query.key
        let rows = try EntryRow.fetchAll(
          statement,
          arguments: [
            EntryRow.hash(of: key.source), key.source, key.languages.source, key.languages.target,
          ])
        return Self.best(of: rows.map(\.entry), for: query)
      }
    }
  }

  /// The entry for one key without neighbours.
  public func lookup(_ key: MemoryKey) async throws(MemoryError) -> MemoryEntry? {
    try await lookup([Query(key: key)])[0]
  }

  private static func best(of entries: [MemoryEntry], for query: Query) -> MemoryEntry? {
    let binding = entries.filter(\.status.isBinding).max { left, right in
      rank(left, query) < rank(right, query)
    }
    return binding ?? entries.first { $0.status == .machine && $0.key == query.key }
  }

  private static func rank(_ entry: MemoryEntry, _ query: Query) -> (Int, Int, Double, Int64) {
    (
      entry.neighbors.agreement(with: query.neighbors), entry.status == .approved ? 1 : 0,
      entry.changed?.timeIntervalSince1970 ?? 0, entry.id ?? 0
    )
  }
}
