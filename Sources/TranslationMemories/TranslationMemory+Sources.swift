import GRDB

extension TranslationMemory {
  /// All entries of each source, drafts too, in the order of their numbers.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(sources × log(entries)).
  public func entries(
    ofSources sources: [String], languages: LanguagePair = .indonesianEnglish
  ) async throws(MemoryError) -> [[MemoryEntry]] {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(EntryRow.selection) FROM entry
          WHERE sourceHash = ? AND source = ? AND sourceLanguage = ? AND targetLanguage = ?
          ORDER BY id
          """)
      return try sources.map { source in
        try EntryRow.fetchAll(
          statement,
          arguments: [EntryRow.hash(of: source), source, languages.source, languages.target]
        ).map(\.entry)
      }
    }
  }
}
