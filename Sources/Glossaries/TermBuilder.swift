/// Makes terms of the fields that a file states, of whatever format, and finds what is wrong with
/// them. One builder serves one file, for no term may stand twice in it.
struct TermBuilder {
  let file: String
  /// Whether lines that repeat another are looked for.
  private let findsDuplicates: Bool
  private var earlier: [Identity: Int] = [:]

  /// What makes a line the duplicate of another.
  private struct Identity: Hashable {
    let source: String
    let target: String
    let partOfSpeech: String
  }

  private static let statuses = TermStatus.allCases.map(\.rawValue)
  private static let caseRules = CaseRule.allCases.map(\.rawValue)

  init(file: String, findsDuplicates: Bool = true) {
    self.file = file
    self.findsDuplicates = findsDuplicates
  }

  /// Makes room for so many terms: a table that grows is slow.
  mutating func reserveCapacity(_ count: Int) {
    if findsDuplicates { earlier.reserveCapacity(count) }
  }

  /// The term that the fields make, or all that is wrong with them.
  ///
  /// - Parameter value: the trimmed content of a column, empty where there is none.
  mutating func term(
    line: Int, _ value: (GlossaryColumn) -> String
  ) -> (term: Term?, problems: [FieldProblem]) {
    var problems: [FieldProblem] = []
    func report(_ column: GlossaryColumn, _ message: String) {
      problems.append(FieldProblem(column: column, message: message))
    }
    func choice(_ column: GlossaryColumn, _ name: String, _ known: [String]) -> String {
      let written = value(column)
      if written.isEmpty || known.contains(written) { return written }
      report(column, "unknown \(name) '\(written)'; \(Self.wayOut(of: written, known))")
      return ""
    }
    let source = value(.source)
    if source.isEmpty {
      report(.source, "no source; write the word to be translated, or remove the line")
    }
    let partOfSpeech = choice(.partOfSpeech, "part of speech", Term.partsOfSpeech)
    let status =
      TermStatus(rawValue: choice(.status, "status", Self.statuses))
      ?? .preferred
    let caseRule =
      CaseRule(rawValue: choice(.caseRule, "case rule", Self.caseRules))
      ?? .sentence
    var target = value(.target)
    if target.isEmpty {
      if status == .doNotTranslate {
        target = source
      } else {
        report(
          .target,
          "no target for '\(source)'; write its translation, or give it the status "
            + "'do-not-translate'")
      }
    }
    guard problems.isEmpty else { return (nil, problems) }
    let term = Term(
      source: source, target: target, partOfSpeech: partOfSpeech.isEmpty ? "n" : partOfSpeech,
      status: status, domain: value(.domain), note: value(.note), conceptID: value(.conceptID),
      definition: value(.definition), reference: value(.reference), caseRule: caseRule,
      register: value(.register), author: value(.author), date: value(.date), file: file,
      line: line)
    if let problem = length(of: term, value) { return (nil, [problem]) }
    if findsDuplicates, let problem = duplication(of: term) { return (nil, [problem]) }
    return (term, [])
  }

  private func length(of term: Term, _ value: (GlossaryColumn) -> String) -> FieldProblem? {
    let bytes =
      term.source.utf8.count + term.target.utf8.count + term.note.utf8.count
      + term.definition.utf8.count + term.reference.utf8.count + term.domain.utf8.count
      + term.register.utf8.count + term.author.utf8.count + term.conceptID.utf8.count
    guard bytes > FieldProblem.longestField else { return nil }
    for column in GlossaryColumn.allCases {
      if let message = FieldProblem.length(of: value(column)) {
        return FieldProblem(column: column, message: message)
      }
    }
    return nil
  }

  private mutating func duplication(of term: Term) -> FieldProblem? {
    let identity = Identity(
      source: term.source, target: term.target, partOfSpeech: term.partOfSpeech)
    // One look at the table for the many lines that repeat nothing.
    guard let first = earlier.updateValue(term.line, forKey: identity) else { return nil }
    earlier[identity] = first
    return FieldProblem(
      column: .source,
      message: "'\(term.source)' with the target '\(term.target)' stands in line \(first) already; "
        + "remove one of the two")
  }

  /// The known word that a mistyped one most likely stands for, or all that are known.
  static func wayOut(of word: String, _ known: [String]) -> String {
    if let near = closest(to: word, among: known) { return "did you mean '\(near)'?" }
    return "it is one of " + known.joined(separator: ", ")
  }
}
