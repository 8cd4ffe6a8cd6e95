import Translation

extension MemoryMatch {
  /// What begins the lines of a bilingual file that say what a memory offered.
  static let mark = "~ "

  /// A match as the JSON documents show it.
  var json: JSONValue {
    [
      "score": .integer(score), "source": .string(source), "target": .string(target),
      "by": .string(maker), "status": .string(status), "memory": .string(memory),
      "document": .string(document),
      "differences": .array(
        differences.map { ["kind": .string($0.kind.rawValue), "text": .string($0.text)] }),
      "repairs": .array(
        repairs.map { repair in
          [
            "source": .strings([repair.source.before, repair.source.after]),
            "target": .strings([repair.target.before, repair.target.after]),
          ]
        }),
      "penalties": .array(
        penalties.map { ["reason": .string($0.reason.rawValue), "points": .integer($0.points)] }),
    ]
  }

  /// A line with the difference of the sources, in the form of `wdiff`, and one with the target.
  var bilingual: String {
    let shown = differences.map { difference in
      switch difference.kind {
      case .equal: difference.text
      case .removed: "[-\(difference.text)-]"
      case .added: "{+\(difference.text)+}"
      }
    }
    return Self.mark + "\(score)% \(maker): " + shown.joined(separator: " ").onOneLine + "\n"
      + Self.mark + target.onOneLine + "\n"
  }

  /// An item of a list.
  func markdown(for segment: String) -> String {
    let shown = differences.map { difference in
      switch difference.kind {
      case .equal: difference.text
      case .removed: "~~\(difference.text)~~"
      case .added: "**\(difference.text)**"
      }
    }
    return "- \(segment) (\(score)%, \(maker)): " + shown.joined(separator: " ").onOneLine + " → "
      + target.onOneLine
  }
}

extension Translation {
  /// The lines of a bilingual file that say what memories offered; empty where nothing.
  var bilingualMatches: String { matches.map(\.bilingual).joined() }
}
