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
  /// - Complexity: from three characters on, an index narrows the search; below, O(entries).
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
          case .source: [row.source]
          case .target: [row.target]
          case .both: [row.source, row.target]
          }
        if texts.contains(where: { $0.holds(text, asWholeWords: wholeWords) }) {
          found.append(row.entry)
        }
      }
      return found
    }
  }

  /// A superset of what is searched for: the index and `LIKE` fold case in their own ways.
  private static func candidates(
    for text: String, in side: SearchSide, _ db: Database
  ) throws -> RecordCursor<EntryRow> {
    if text.unicodeScalars.count >= 3 {
      let columns = side == .both ? "" : "{\(side.rawValue)} : "
      let phrase = "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
      return try EntryRow.fetchCursor(
        db,
        sql: """
          SELECT entry.* FROM entryText JOIN entry ON entry.id = entryText.rowid
          WHERE entryText MATCH ? ORDER BY entry.changed DESC, entry.id DESC
          """,
        arguments: [columns + phrase])
    }
    return try EntryRow.fetchCursor(
      db, sql: "SELECT * FROM entry ORDER BY changed DESC, id DESC")
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
