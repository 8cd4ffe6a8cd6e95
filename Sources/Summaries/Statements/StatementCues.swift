import Articles
import SummaryData

/// The words by which a text says that something is said, or that it is no plain fact.
public struct StatementCues: Sendable {
  /// What a cue is to its clause.
  enum Role: String, Sendable {
    /// Who speaks stands before it.
    case verb
    /// Who speaks stands after it.
    case tag
    /// Where it comes from stands after it.
    case source
    /// Nobody need be named.
    case hearsay
    /// What somebody is called whose guilt is not found.
    case status
    /// What somebody means to do.
    case plan
  }

  struct Entry: Sendable {
    let words: [Substring]
    let role: Role
    let degree: Statement.Degree
    let english: String
  }

  /// Words that tell verification how sure a text is, though no statement is made of them.
  struct Sign: Sendable {
    let words: String
    let cue: CueTable.Cue
  }

  private static let uses: [String: CueTable.Use] = ["mark": .mark, "act": .verb]

  let signs: [Sign]
  /// The entries under their first word, the longest first.
  let entries: [Substring: [Entry]]

  /// Reads the text of `statement-cues.tsv`.
  ///
  /// - Throws: `DiagnosticList` with every bad line.
  /// - Complexity: O(length of the text).
  public init(_ text: String) throws {
    var table = TableReader(file: Self.file, columns: 4)
    var found: [Entry] = []
    var signs: [Sign] = []
    for row in table.rows(of: text) {
      if let role = Role(rawValue: row[1]),
        let degree = Statement.Degree(rawValue: row[2])
      {
        found.append(
          Entry(
            words: row[0].split(separator: " "), role: role, degree: degree,
            english: row[3]))
      } else if let use = Self.uses[row[1]], let degree = CertaintyDegree(rawValue: row[2]) {
        signs.append(Sign(words: row[0], cue: CueTable.Cue(degree: degree, use: use)))
      } else {
        table.report(
          "'\(row[1])' is no role, or '\(row[2])' no degree; the file's head names them",
          row)
      }
    }
    guard table.diagnostics.isEmpty else { throw DiagnosticList(table.diagnostics) }
    self.signs = signs
    entries = Dictionary(grouping: found) { $0.words[0] }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  private static let file = "statement-cues.tsv"

  /// The cues that are built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public static func embedded() throws -> StatementCues {
    try StatementCues(
      SummaryCues.text(summary_statement_cues, summary_statement_cues_length))
  }

  /// The longest entry that begins at the token there; particles (`-lah`) make no difference.
  func entry(at position: Int, in tokens: [ReadingToken]) -> Entry? {
    entries[tokens[position].stem]?.first { entry in
      entry.words.count <= tokens.count - position
        && entry.words.indices.allSatisfy { entry.words[$0] == tokens[position + $0].stem }
    }
  }
}
