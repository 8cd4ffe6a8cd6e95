import Articles
import SummaryData

/// English words by which a sentence may be made shorter, and those that forbid it.
public struct CompressionWords: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case agent, aside, connective, cut, denial, filler, `guard`, opening, pair, possessive, pronoun,
      relative, side
    case source
  }

  /// The words of each entry, by the first of them, those with more words first.
  private let entries: [Kind: [String: [[Substring]]]]

  /// Reads the text of `compression.tsv`.
  ///
  /// - Throws: `DiagnosticList` with every bad line.
  public init(_ text: String) throws {
    var table = TableReader(file: Self.file, columns: 2)
    var entries: [Kind: [[Substring]]] = [:]
    for row in table.rows(of: text) {
      if let kind = Kind(rawValue: row[1]) {
        entries[kind, default: []].append(row[0].split(separator: " "))
      } else {
        let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
        table.report("'\(row[1])' is no kind; one of \(kinds)", row)
      }
    }
    guard table.diagnostics.isEmpty else { throw DiagnosticList(table.diagnostics) }
    self.entries = entries.mapValues { entries in
      Dictionary(grouping: entries.sorted { $0.count > $1.count }, by: { String($0[0]) })
    }
  }

  private static let file = "compression.tsv"

  /// The words that are built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public static func embedded() throws -> CompressionWords {
    try CompressionWords(SummaryCues.text(summary_compression, summary_compression_length))
  }

  /// How many words the longest entry of a kind has that begins at `place`; 0 where none does.
  func length(of kind: Kind, at place: Int, in words: [String]) -> Int {
    let found = entries[kind]?[words[place].bare]?.first { entry in
      entry.count <= words.count - place
        && entry.indices.dropFirst().allSatisfy { words[place + $0].bare == entry[$0] }
    }
    return found?.count ?? 0
  }
}

extension String {
  /// In lower case, without the marks around it.
  var bare: String {
    var text = Substring(lowercased())
    while let last = text.last, !last.isLetter && !last.isNumber { text.removeLast() }
    while let first = text.first, !first.isLetter && !first.isNumber { text.removeFirst() }
    return String(text)
  }
}
