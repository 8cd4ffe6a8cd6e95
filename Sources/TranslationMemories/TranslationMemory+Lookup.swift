import GRDB

extension TranslationMemory {
  /// A question to the memory.
  public struct Query: Hashable, Sendable {
    public let key: MemoryKey
    public let neighbors: SegmentNeighbors
    /// Where the segment stands; empty where unknown.
    public let document: String
    public let segment: String
    /// The field of the document; empty where unknown. What a person wrote for another one is offered,
    /// counted down, and not taken.
    public let domain: String

    public init(
      key: MemoryKey, neighbors: SegmentNeighbors = .none, document: String = "",
      segment: String = "", domain: String = ""
    ) {
      self.key = key
      self.neighbors = neighbors
      self.document = document
      self.segment = segment
      self.domain = domain
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
      // Of most segments of a new article there is none, and reading whole rows takes longer.
      let isThere = try db.cachedStatement(sql: "SELECT " + Self.sourceIsThere)
      let binding = try db.cachedStatement(sql: Self.bindingEntry)
      let machine = try db.cachedStatement(sql: Self.machineEntry)
      return try queries.map { query in
        let hash = EntryRow.hash(of: query.key.source).databaseValue
        guard try isThere.isTrue(values: [hash]) else { return nil }
        let source = Self.arguments(of: query.key)
        let field: StatementArguments = [query.domain, query.domain]
        let neighbors = [query.neighbors.before, query.neighbors.after].map(Int64.init(bitPattern:))
        if let row = try EntryRow.fetchOne(
          binding, arguments: source + field + StatementArguments(neighbors))
        {
          return row.entry
        }
        return try EntryRow.fetchOne(
          machine, arguments: source + Self.machineArguments(of: query.key))?.entry
      }
    }
  }

  /// The entry for one key without neighbours.
  public func lookup(_ key: MemoryKey) async throws(MemoryError) -> MemoryEntry? {
    try await lookup([Query(key: key)])[0]
  }

  /// Whether there is an entry whose source has this hash, as an expression.
  static let sourceIsThere = "EXISTS (SELECT 1 FROM entry WHERE sourceHash = ?)"

  private static let sameSource = """
    SELECT \(EntryRow.selection) FROM entry
    WHERE sourceHash = ? AND source = ? AND sourceLanguage = ? AND targetLanguage = ?
    """

  private static let bindingEntry =
    sameSource + """
       AND status IN ('reviewed', 'approved') AND (? = '' OR domain IN ('', ?))
      ORDER BY (contextBefore = ?) + (contextAfter = ?) DESC, status = 'approved' DESC,
        changed DESC, id DESC
      LIMIT 1
      """

  private static let machineEntry =
    sameSource + """
       AND status = 'machine' AND engine = ? AND engineVersion = ? AND kind = ?
        AND termFingerprint = ? AND background = ?
      LIMIT 1
      """

  private static func arguments(of key: MemoryKey) -> StatementArguments {
    [
      EntryRow.hash(of: key.source), key.source, key.languages.source, key.languages.target,
    ]
  }

  private static func machineArguments(of key: MemoryKey) -> StatementArguments {
    [
      key.engine.name, key.engine.version, key.kind.rawValue, Int64(bitPattern: key.terms.value),
      Int64(bitPattern: key.background),
    ]
  }
}
