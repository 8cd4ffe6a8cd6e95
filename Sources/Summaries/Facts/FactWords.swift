import Articles
import SummaryData

/// The words by which a text says when, how much and how near.
public struct FactWords: Sendable {
  /// A unit of time.
  enum Unit: String, Sendable { case day, week, month, year }

  enum Kind: Hashable, Sendable {
    case agent
    case both
    case bound(AmountFact.Bound)
    case clause
    case day(Int)
    case future
    case link
    case pair
    case range
    case recent
    case shift(Int)
    case side
    case unit(Unit)
    case year
  }

  /// What each form is, its words parted by blanks.
  private let kinds: [Substring: Kind]
  let calendar: CalendarWords
  private static let longest = 3

  /// Reads the text of `fact-words.tsv`, and that of `calendar.tsv`.
  ///
  /// - Throws: `DiagnosticList` with every bad line of both.
  public init(_ text: String, calendar: String) throws {
    var table = TableReader(file: Self.file, columns: 3)
    var kinds: [Substring: Kind] = [:]
    for row in table.rows(of: text) {
      if let kind = Self.kind(row[1], row[2]) {
        kinds[Substring(row[0])] = kind
      } else {
        table.report(
          "'\(row[1])' is no kind, or '\(row[2])' no value of it; the file's head names them",
          row)
      }
    }
    var times = TableReader(file: "calendar.tsv", columns: 4)
    self.calendar = CalendarWords(times.rows(of: calendar), &times)
    let problems = table.diagnostics + times.diagnostics
    guard problems.isEmpty else { throw DiagnosticList(problems) }
    self.kinds = kinds
  }

  private static let file = "fact-words.tsv"

  /// The words that are built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public static func embedded() throws -> FactWords {
    try FactWords(
      SummaryCues.text(summary_fact_words, summary_fact_words_length),
      calendar: SummaryCues.text(summary_calendar, summary_calendar_length))
  }

  private static func kind(_ name: String, _ value: String) -> Kind? {
    switch name {
    case "agent": .agent
    case "both": .both
    case "clause": .clause
    case "pair": .pair
    case "side": .side
    case "bound": AmountFact.Bound(rawValue: value).map(Kind.bound)
    case "day": Int(value).map(Kind.day)
    case "future": .future
    case "link": .link
    case "range": .range
    case "recent": .recent
    case "shift": Int(value).map(Kind.shift)
    case "unit": Unit(rawValue: value).map(Kind.unit)
    case "year": .year
    default: nil
    }
  }

  /// The number of the month, or of the weekday from Monday, that a form is.
  func calendarNumber(of form: String) -> Int? {
    switch calendar.indonesian[form]?.last(where: { $0.words.count == 1 })?.meaning {
    case .month(let number), .weekday(let number): number
    default: nil
    }
  }

  /// What a form is; nil for any other.
  subscript(form: some StringProtocol) -> Kind? { kinds[Substring(form)] }

  /// What the longest form is that begins at a token, and how many tokens it has.
  func kind(at position: Int, in tokens: [ReadingToken]) -> (kind: Kind, length: Int)? {
    for length in (1...Self.longest).reversed() where position + length <= tokens.count {
      let form = tokens[position..<position + length].map(\.form).joined(separator: " ")
      if let kind = kinds[Substring(form)] { return (kind, length) }
    }
    return nil
  }

  /// What the longest form is that ends before a token.
  func kind(before position: Int, in tokens: [ReadingToken]) -> (kind: Kind, length: Int)? {
    for length in (1...Self.longest).reversed() where position >= length {
      let form = tokens[position - length..<position].map(\.form).joined(separator: " ")
      if let kind = kinds[Substring(form)] { return (kind, length) }
    }
    return nil
  }
}
