import Foundation
import GRDB
import Translation

extension TranslationMemory {
  /// What the memory offers for each query, the best first: entries whose source is the same or
  /// alike, drafts too.
  ///
  /// A machine's entries are offered only where another engine asks: its own it makes anew.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: for each query, that of a look-up in the index; the first one reads the index.
  public func matches(
    _ queries: [Query], _ options: MatchOptions = MatchOptions()
  ) async throws(MemoryError) -> [[MemoryMatch]] {
    try await matches(queries, options, names: nil)
  }

  /// - Parameter names: when a name in a target may give way to another; never where nil.
  func matches(
    _ queries: [Query], _ options: MatchOptions, names: NameRules?
  ) async throws(MemoryError) -> [[MemoryMatch]] {
    let (keeper, path) = (keeper, path)
    return try readHere { db in
      let indexes = try keeper.indexes(in: db)
      return try queries.map { query in
        try MatchSearch(query: query, options: options, names: names, path: path, db: db)
          .matches(in: indexes)
      }
    }
  }

  /// The numbers of all entries whose source is alike enough, with how alike they are, from 0 to 1.
  ///
  /// - Throws: `MemoryError`.
  public func similar(
    to texts: [String], threshold: Double
  ) async throws(MemoryError) -> [[(entry: Int64, similarity: Double)]] {
    let keeper = keeper
    return try readHere { db in
      let indexes = try keeper.indexes(in: db)
      return texts.map { FuzzyIndex.matches(ComparedText($0), in: indexes, threshold: threshold) }
    }
  }
}

extension TranslationMemory {
  /// A text as fuzzy matching compares it: its words in small letters, a sign for each placeable,
  /// no marks, with one blank between them.
  public static func comparedForm(of text: String) -> String {
    String(decoding: ComparedText(text).joined, as: UTF8.self)
  }
}

extension FuzzyIndex {
  /// The entries of several indexes that are alike enough, the best first.
  static func matches(
    _ text: ComparedText, in indexes: [FuzzyIndex], threshold: Double
  ) -> [(entry: Int64, similarity: Double)] {
    indexes.flatMap { index in
      index.withParts { parts in
        var query = FuzzyQuery(text, in: parts, threshold: threshold)
        return query.matches()
      }
    }.sorted { ($0.similarity, $0.entry) > ($1.similarity, $1.entry) }
  }
}
