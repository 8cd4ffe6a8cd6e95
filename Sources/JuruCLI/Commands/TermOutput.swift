import Glossaries
import Workbench

/// Prints terms: tab-separated, or as JSON.
struct TermOutput {
  let json: Bool

  func write(_ terms: [Term], withPlaces: Bool = false) throws {
    let output = try ResultOutput(path: nil)
    guard json else {
      return try output.write(
        terms.map { term in
          let fields = [
            term.source, term.target, term.partOfSpeech, term.status.rawValue, term.domain,
            term.note,
          ]
          let place = withPlaces ? ["\(term.file):\(term.line)"] : []
          return (fields + place).joined(separator: "\t") + "\n"
        }.joined())
    }
    let value: JSONValue = [
      "schema": "juru.terms/1",
      "terms": .array(
        terms.map(Self.value(of:))),
    ]
    try output.write(value.indented + "\n")
  }

  /// A term in JSON: the usual fields always, the others where they are filled.
  static func value(of term: Term) -> JSONValue {
    let usual = GlossaryColumn.allCases.prefix { $0 != .conceptID }
    let others = GlossaryColumn.allCases.dropFirst(usual.count).filter {
      let value = term.value(of: $0)
      return !value.isEmpty && value != CaseRule.sentence.rawValue
    }
    func member(_ column: GlossaryColumn) -> (name: String, value: JSONValue) {
      (column.rawValue, .string(term.value(of: column)))
    }
    return .object(
      usual.map(member) + [("file", .string(term.file)), ("line", .integer(term.line))]
        + others.map(member))
  }
}
