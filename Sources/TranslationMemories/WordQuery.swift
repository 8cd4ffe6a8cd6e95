import GRDB

/// What the index of words is asked so that it gives every entry that holds a text.
struct WordQuery {
  /// In the language of FTS5.
  let expression: String

  /// The words of the vocabulary that a question may name.
  private static let limit = 500

  /// - Returns: nil where the index doesn't narrow the search.
  init?(_ text: String, in db: Database) throws {
    // The index leaves marks out of its words in ways of its own.
    if text.unicodeScalars.contains(where: { !$0.isASCII && $0.properties.isCombining }) {
      return nil
    }
    var words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard let last = words.popLast() else { return nil }
    if words.isEmpty {
      guard last.count >= 3, let found = try Self.words(holding: last, in: db) else { return nil }
      expression = "(" + (found.isEmpty ? "\"\"" : found.joined(separator: " OR ")) + ")"
    } else {
      // The first may begin within a word, so it can't be looked up; the last may end within one.
      let whole = words.dropFirst().map { "\"\($0)\"" }
      expression = "(" + (whole + ["\"\(last)\"*"]).joined(separator: " AND ") + ")"
    }
  }

  private static func words(holding part: String, in db: Database) throws -> [String]? {
    let found = try String.fetchAll(
      db, sql: "SELECT term FROM entryVocabulary WHERE instr(term, ?) > 0 LIMIT ?",
      arguments: [part, limit + 1])
    return found.count > limit ? nil : found.map { "\"\($0)\"" }
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isCombining: Bool {
    switch generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
