import Glossaries
import Workbench

/// Prints how two glossaries differ.
enum DifferenceOutput {
  /// A line a term: `-` taken out, `+` new, `~` changed, with what it was and is.
  static func text(of difference: GlossaryDifference) -> String {
    func line(_ sign: String, _ term: Term) -> String {
      let status = term.status == .preferred ? "" : " \(term.status.rawValue)"
      return "\(sign) \(term.source) → \(term.target) (\(term.partOfSpeech)\(status))\n"
    }
    let changes = difference.changed.map { change in
      let fields = change.columns.map {
        "\($0.rawValue) '\(change.before.value(of: $0))' → '\(change.after.value(of: $0))'"
      }
      return "~ \(change.after.source) (\(change.after.partOfSpeech)): "
        + fields.joined(separator: ", ") + "\n"
    }
    return
      (difference.removed.map { line("-", $0) } + difference.added.map { line("+", $0) } + changes)
      .joined()
  }

  /// The members of a JSON object.
  static func members(
    of difference: GlossaryDifference
  ) -> [(name: String, value: JSONValue)] {
    func all(_ terms: [Term]) -> JSONValue { .array(terms.map(TermOutput.value(of:))) }
    let changed = difference.changed.map { change -> JSONValue in
      [
        "before": TermOutput.value(of: change.before),
        "after": TermOutput.value(of: change.after),
        "columns": .array(change.columns.map { .string($0.rawValue) }),
      ]
    }
    return [
      ("removed", all(difference.removed)), ("added", all(difference.added)),
      ("changed", .array(changed)),
    ]
  }
}
