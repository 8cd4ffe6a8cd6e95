import Articles
import SummaryData

/// The words by which a text says when, how much and how near.
public struct FactWords: Sendable {
  /// A unit of time.
  enum Unit: String, Sendable { case day, week, month, year }

  enum Kind: Hashable, Sendable {
    case bound(AmountFact.Bound)
    case day(Int)
    case future
    case link
    case range
    case shift(Int)
    case unit(Unit)
    case year
  }

  /// What each form is, its words parted by blanks.
  private let kinds: [Substring: Kind]
  private static let longest = 3

  /// Reads the text of `fact-words.tsv`.
  ///
  /// - Throws: `DiagnosticList` with every bad line.
  public init(_ text: String) throws {
    var list = WordList()
    var kinds: [Substring: Kind] = [:]
    for (line, fields) in list.rows(of: text, columns: 3, file: Self.file) {
      if let kind = Self.kind(String(fields[1]), String(fields[2])) {
        kinds[fields[0]] = kind
      } else {
        list.report(
          "'\(fields[1])' is no kind, or '\(fields[2])' no value of it; the file's head names them",
          file: Self.file, line: line)
      }
    }
    guard list.diagnostics.isEmpty else { throw DiagnosticList(list.diagnostics) }
    self.kinds = kinds
  }

  private static let file = "fact-words.tsv"

  /// The words that are built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public static func embedded() throws -> FactWords {
    try FactWords(SummaryCues.text(summary_fact_words, summary_fact_words_length))
  }

  private static func kind(_ name: String, _ value: String) -> Kind? {
    switch name {
    case "bound": AmountFact.Bound(rawValue: value).map(Kind.bound)
    case "day": Int(value).map(Kind.day)
    case "future": .future
    case "link": .link
    case "range": .range
    case "shift": Int(value).map(Kind.shift)
    case "unit": Unit(rawValue: value).map(Kind.unit)
    case "year": .year
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
