import Foundation
import GRDB

extension TranslationMemory {
  /// On which side of the entries a text is searched for.
  public enum SearchSide: String, Sendable, CaseIterable { case source, target, both }

  /// The entries that hold `text`, case apart, those changed last first.
  ///
  /// - Parameters:
  ///   - text: taken literally; no character in it is a wildcard.
  ///   - wholeWords: letters or digits may touch neither end of the found text.
  ///   - limit: the number of entries at most.
  /// - Throws: `MemoryError`.
  /// - Complexity: an index of words narrows the search; O(entries) where the text has no
  ///   word of three letters or digits, or one that is part of very many.
  public func search(
    _ text: String, in side: SearchSide = .both, wholeWords: Bool = false, limit: Int = 50
  ) async throws(MemoryError) -> [MemoryEntry] {
    guard !text.isEmpty, limit > 0 else { return [] }
    return try await read { db in
      let rows = try Self.candidates(for: text, in: side, db)
      var found: [MemoryEntry] = []
      while found.count < limit, let row = try rows.next() {
        let texts =
          switch side {
          case .source: [row.entry.key.source]
          case .target: [row.entry.target]
          case .both: [row.entry.key.source, row.entry.target]
          }
        if texts.contains(where: { $0.holds(text, asWholeWords: wholeWords) }) {
          found.append(row.entry)
        }
      }
      return found
    }
  }

  /// A superset of what is searched for: of the words only one at the text's end is known in part.
  private static func candidates(
    for text: String, in side: SearchSide, _ db: Database
  ) throws -> RecordCursor<EntryRow> {
    guard let match = try WordQuery(text, in: db)?.expression else {
      return try EntryRow.fetchCursor(
        db, sql: "SELECT \(EntryRow.selection) FROM entry ORDER BY changed DESC, id DESC")
    }
    let columns = side == .both ? "" : "{\(side.rawValue)} : "
    return try EntryRow.fetchCursor(
      db,
      sql: """
        SELECT \(EntryRow.selection) FROM entryWord JOIN entry ON entry.id = entryWord.rowid
        WHERE entryWord MATCH ? ORDER BY entry.changed DESC, entry.id DESC
        """,
      arguments: [columns + match])
  }
}

extension String {
  fileprivate func holds(_ text: String, asWholeWords: Bool) -> Bool {
    var start = startIndex
    while let found = range(of: text, options: .caseInsensitive, range: start..<endIndex) {
      if !asWholeWords || !isInsideWord(found) { return true }
      start = index(after: found.lowerBound)
    }
    return false
  }

  private func isInsideWord(_ range: Range<Index>) -> Bool {
    func isWord(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber } ?? false
    }
    let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : nil
    let after = range.upperBound < endIndex ? self[range.upperBound] : nil
    return (isWord(before) && isWord(self[range.lowerBound]))
      || (isWord(after) && isWord(self[index(before: range.upperBound)]))
  }
}
