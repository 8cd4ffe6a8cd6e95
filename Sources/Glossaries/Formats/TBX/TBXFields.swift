/// What a TBX file says of a concept, a language or a term, by the names of ISO 12620's data
/// categories (`subjectField`, `partOfSpeech`, …).
struct TBXFields: Hashable, Sendable {
  private(set) var values: [String: [String]] = [:]
  private(set) var notes: [String] = []
  /// Fields of a glossary that TBX-Basic has no category for: notes as `juru-case: as-is`.
  private(set) var own: [GlossaryColumn: String] = [:]
  /// The latest change.
  private(set) var transaction: TBXTransaction?

  private static let ownPrefix = "juru-"

  mutating func add(_ category: String, _ value: String) {
    guard !value.isEmpty else { return }
    if category == "note" {
      addNote(value)
    } else {
      values[category, default: []].append(value)
    }
  }

  mutating func set(_ column: GlossaryColumn, _ value: String) { own[column] = value }

  /// Keeps the later of two changes; of undated ones the last.
  mutating func add(_ new: TBXTransaction) {
    guard let known = transaction else {
      transaction = new
      return
    }
    if new.date >= known.date { transaction = new }
  }

  /// The first value of a category.
  func first(_ category: String) -> String? { values[category]?.first }

  /// The notes of its own, in the order of the columns.
  var ownNotes: [String] {
    GlossaryColumn.allCases.compactMap { column in
      own[column].map { "\(Self.ownPrefix)\(column.rawValue): \($0)".trimmed }
    }
  }

  private mutating func addNote(_ text: String) {
    if text.hasPrefix(Self.ownPrefix), let colon = text.firstIndex(of: ":"),
      let column = GlossaryColumn(rawValue: String(text[..<colon].dropFirst(Self.ownPrefix.count)))
    {
      own[column] = text[text.index(after: colon)...].trimmed
    } else {
      notes.append(text)
    }
  }
}

/// Who changed an entry, and when.
struct TBXTransaction: Hashable, Sendable {
  var author = ""
  /// ISO 8601; the day is what is kept of it.
  var date = ""
}
