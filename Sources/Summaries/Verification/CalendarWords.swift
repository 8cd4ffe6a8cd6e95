/// Words for times in both languages.
struct CalendarWords: Sendable {
  /// What a word or expression stands for.
  enum Meaning: Hashable, Sendable {
    case month(Int)
    /// A month where a number stands beside it.
    case shortMonth(Int)
    case weekday(Int)
    /// Days from the day of publication.
    case day(Int)
    case span(Span, Int)
  }

  /// A stretch of time that is counted from that of the publication.
  enum Span: String, Hashable, Sendable {
    case week
    case month = "month-span"
    case year = "year-span"
  }

  /// By the first word, the expressions of more words first.
  typealias Table = [String: [(words: [String], meaning: Meaning)]]

  let indonesian: Table
  let english: Table

  init(_ rows: [TableReader.Row], _ reader: inout TableReader) {
    var (indonesian, english) = (Table(), Table())
    for row in rows {
      guard let value = Int(row[1]) else {
        reader.report("'\(row[1])' is no whole number", row)
        continue
      }
      let meaning: Meaning
      switch row[0] {
      case "month": meaning = .month(value)
      case "month-short": meaning = .shortMonth(value)
      case "weekday": meaning = .weekday(value)
      case "day": meaning = .day(value)
      default:
        guard let span = Span(rawValue: row[0]) else {
          reader.report("unknown kind '\(row[0])'", row)
          continue
        }
        meaning = .span(span, value)
      }
      Self.add(row.forms(2), meaning, to: &indonesian)
      Self.add(row.forms(3), meaning, to: &english)
    }
    self.indonesian = indonesian.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    self.english = english.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  private static func add(_ forms: [String], _ meaning: Meaning, to table: inout Table) {
    for form in forms {
      let words = form.split(separator: " ").map(String.init)
      table[words[0], default: []].append((words, meaning))
    }
  }
}
