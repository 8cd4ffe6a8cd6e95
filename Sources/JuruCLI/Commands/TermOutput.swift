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
        terms.map { term in
          [
            "source": .string(term.source), "target": .string(term.target),
            "pos": .string(term.partOfSpeech), "status": .string(term.status.rawValue),
            "domain": .string(term.domain), "note": .string(term.note),
            "file": .string(term.file), "line": .integer(term.line),
          ]
        }),
    ]
    try output.write(value.indented + "\n")
  }
}
