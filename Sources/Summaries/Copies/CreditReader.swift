import Articles
import SummaryData

/// Finds whom an article credits: in its metadata, and in the text (`dilansir AFP`, `dikutip dari
/// Warta Nusa`, a last line `(Antara)`).
public struct CreditReader: Sendable {
  /// The cues within the text, under the first word of each.
  private let cues: [String: [[Substring]]]
  /// What may stand before the names in a line of credits.
  private let openings: Set<String>
  /// What stands after a cue and is no medium's name: a weekday, an office.
  private let others: Set<String>

  /// Reads the text of `credit-cues.tsv`.
  ///
  /// - Throws: `DiagnosticList` with every bad line.
  public init(cues text: String) throws {
    var table = TableReader(file: "credit-cues.tsv", columns: 2)
    var cues: [[Substring]] = []
    var openings: Set<String> = []
    var others: Set<String> = []
    for row in table.rows(of: text) {
      switch row[1] {
      case "text": cues.append(row[0].split(separator: " "))
      case "line": openings.insert(row[0])
      case "other": others.insert(row[0])
      default: table.report("'\(row[1])' is no place; write text, line or other", row)
      }
    }
    guard table.diagnostics.isEmpty else { throw DiagnosticList(table.diagnostics) }
    self.cues = Dictionary(grouping: cues) { String($0[0]) }
    self.openings = openings
    self.others = others
  }

  /// The cues that are built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public static func embedded() throws -> CreditReader {
    try CreditReader(cues: SummaryCues.text(summary_credit_cues, summary_credit_cues_length))
  }

  /// The names in the order in which they are found, none twice.
  ///
  /// - Complexity: O(length of the article).
  public func credits(of segments: [Segment], metadata: ArticleMetadata) -> [String] {
    var found = metadata.credits.flatMap(names(ofLine:))
    for segment in segments { found += names(inText: segment.text) }
    if let last = segments.last?.text, last.hasPrefix("("), last.count < Self.longestLine {
      found += names(ofLine: last.filter { $0 != "(" && $0 != ")" })
    }
    var known: Set<String> = []
    return found.filter { known.insert($0.lowercased()).inserted }
  }

  /// A longer last line in parentheses is a note, not a credit.
  private static let longestLine = 60
  /// The words of a name.
  private static let longestName = 4

  /// The names that a line of credits lists. One that names an editor credits no medium.
  private func names(ofLine line: String) -> [String] {
    let parts = line.split(separator: ":")
    if parts.count > 1, !openings.contains(parts[0].lowercased()) { return [] }
    return (parts.last ?? "").split { ",/&".contains($0) }.map { name in
      let words = name.split(separator: " ")
      let isOpened = words.first.map { openings.contains($0.lowercased()) } ?? false
      return words.dropFirst(isOpened ? 1 : 0).joined(separator: " ")
    }.filter(Self.isName)
  }

  /// The names after the cues in a sentence.
  private func names(inText text: String) -> [String] {
    let words = text.split(separator: " ")
    let forms = words.map { $0.lowercased().filter { $0.isLetter || $0 == "-" }[...] }
    var found: [String] = []
    for start in words.indices {
      for cue in cues[String(forms[start])] ?? [] where forms[start...].starts(with: cue) {
        let end = start + cue.count
        // After a mark something else begins.
        guard words[end - 1].last?.isLetter ?? false, end < words.count,
          !others.contains(String(forms[end]))
        else { continue }
        let name = Self.name(words[end...])
        if !name.isEmpty { found.append(name) }
      }
    }
    return found
  }

  /// The capitalized words at the start, up to a mark.
  private static func name(_ words: ArraySlice<Substring>) -> String {
    var name: [Substring] = []
    for word in words.prefix(longestName) {
      let bare = word.drop { "(\"“".contains($0) }
      guard isName(bare) else { break }
      let end = bare.lastIndex { $0.isLetter || $0.isNumber } ?? bare.startIndex
      name.append(bare[...end])
      if bare.index(after: end) < bare.endIndex { break }
    }
    return name.joined(separator: " ")
  }

  private static func isName(_ word: some StringProtocol) -> Bool {
    word.first?.isUppercase ?? false
  }
}
