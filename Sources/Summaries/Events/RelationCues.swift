import Articles
import SummaryData

/// How Indonesian says who did something, and which names stand for one party.
public struct RelationCues: Sendable {
  /// Somebody of whom a sentence says that they did it.
  struct Mention: Hashable {
    let question: String
    /// In English; the same for all names of one party.
    let party: String
  }

  private struct Cue {
    let words: [Substring]
    let isBefore: Bool
    let needed: Set<Substring>
    let question: String
  }

  private let cues: [Substring: [Cue]]
  private let parties: [String: String]

  /// Reads the texts of `relation-cues.tsv` and `parties.tsv`.
  ///
  /// - Throws: `DiagnosticList` with every bad line of both.
  public init(relations: String, parties: String) throws {
    var table = TableReader(file: "relation-cues.tsv", columns: 4)
    var cues: [Cue] = []
    for row in table.rows(of: relations) {
      guard row[1] == "before" || row[1] == "after" else {
        table.report("'\(row[1])' is no side; write before or after", row)
        continue
      }
      cues.append(
        Cue(
          words: row[0].split(separator: " "), isBefore: row[1] == "before",
          needed: row[2] == "-" ? [] : Set(row.forms(2).map { $0[...] }), question: row[3]))
    }
    var names = TableReader(file: "parties.tsv", columns: 2)
    let rows = names.rows(of: parties)
    for row in rows where row[0].lowercased() != row[0] {
      names.report("'\(row[0])' has capitals; write it in lower case", row)
    }
    let diagnostics = table.diagnostics + names.diagnostics
    guard diagnostics.isEmpty else { throw DiagnosticList(diagnostics) }
    self.cues = Dictionary(grouping: cues) { $0.words[0] }
    self.parties = Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
  }

  /// The cues that are built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public static func embedded() throws -> RelationCues {
    try RelationCues(
      relations: SummaryCues.text(summary_relation_cues, summary_relation_cues_length),
      parties: SummaryCues.text(summary_parties, summary_parties_length))
  }

  /// Who, by a sentence, did what is in question. A party has a name.
  ///
  /// - Complexity: O(words).
  func mentions(in sentence: String) -> [Mention] {
    let words = sentence.split(separator: " ").map { word in
      word.drop { !$0.isLetter }.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    }
    let forms = words.map { $0.lowercased()[...] }
    var found: [Mention] = []
    for start in forms.indices {
      for cue in cues[forms[start]] ?? [] where forms[start...].starts(with: cue.words) {
        guard cue.needed.isEmpty || forms.contains(where: cue.needed.contains) else { continue }
        let name =
          cue.isBefore
          ? Self.name(before: start, words) : Self.name(after: start + cue.words.count, words)
        if let name { found.append(Mention(question: cue.question, party: party(name))) }
      }
    }
    return found
  }

  /// The party in English; the name itself where it is not listed.
  private func party(_ name: [Substring]) -> String {
    let whole = name.joined(separator: " ")
    return parties[whole.lowercased()] ?? name.last.flatMap { parties[$0.lowercased()] } ?? whole
  }

  private static func name(before end: Int, _ words: [Substring]) -> [Substring]? {
    var start = end
    while start > 0, words[start - 1].first?.isUppercase ?? false { start -= 1 }
    return start < end ? Array(words[start..<end]) : nil
  }

  /// The name after what may stand before it: `pihak Amerika`, `pemerintah Rusia`.
  private static func name(after start: Int, _ words: [Substring]) -> [Substring]? {
    var start = start
    if start + 1 < words.count, words[start].first?.isLowercase ?? false { start += 1 }
    let name = words[min(start, words.count)...].prefix { $0.first?.isUppercase ?? false }
    return name.isEmpty ? nil : Array(name)
  }
}
