import Articles
import Translation

extension Translation {
  /// A segment of the document `juru.translation/1`.
  ///
  /// - Parameter block: the block that the segment was cut from; nil where it is a line.
  func json(in block: Block? = nil) -> JSONValue {
    let offered: [(name: String, value: JSONValue)] =
      matches.isEmpty ? [] : [("matches", .array(matches.map(\.json)))]
    return .object(members(in: block) + offered)
  }

  private func members(in block: Block?) -> [(name: String, value: JSONValue)] {
    [
      ("id", .string(segment.id)), ("block", .integer(segment.block)),
      ("kind", .string(segment.kind.rawValue)), ("range", segment.range.json),
      ("source", .string(segment.text)), ("target", .string(target)), ("origin", originJSON),
      ("confidence", .number(confidence)),
      ("confidenceReasons", .array(confidenceReasons.map(\.json))),
      (
        "terms",
        .array(
          terms.map { term in
            [
              "source": .string(term.source), "target": .string(term.target),
              "status": .string(term.status.rawValue), "found": .bool(term.found),
            ]
          })
      ),
      ("issues", .array(issues.map(\.json))),
      ("entities", .array(entities.map { $0.json(in: segment, of: block) })),
    ]
  }
}

extension Translation {
  /// The origin, with the engines that were asked before, where there are any.
  private var originJSON: JSONValue {
    guard !attempts.isEmpty, case .object(let members) = origin.json else { return origin.json }
    let tried = attempts.map { attempt -> JSONValue in
      ["engine": .string(attempt.engine), "reason": .string(attempt.reason)]
    }
    return .object(members + [("insteadOf", .array(tried))])
  }
}

extension ConfidenceReason {
  /// A reason as the JSON documents show it.
  var json: JSONValue {
    ["kind": .string(kind.rawValue), "count": .integer(count), "loss": .number(loss)]
  }
}

extension Issue {
  /// An issue as the JSON documents show it; the ranges it has.
  public var json: JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("kind", .string(kind)), ("severity", .string(severity.rawValue)),
      ("message", .string(message)),
    ]
    if let sourceRange { members.append(("sourceRange", sourceRange.json)) }
    if let targetRange { members.append(("targetRange", targetRange.json)) }
    return .object(members)
  }
}

extension Origin {
  /// The origin as the JSON documents show it.
  public var json: JSONValue {
    switch self {
    case .rules: ["kind": "rules"]
    case .human: ["kind": "human"]
    case .copied: ["kind": "copied"]
    case .memory(let score, let match, let engine):
      [
        "kind": "memory", "score": .integer(score), "match": .string(match.rawValue),
        "engine": .string(engine),
      ]
    case .engine(let name, let model, let prompt):
      [
        "kind": "engine", "engine": .string(name), "model": .optional(model),
        "prompt": .optional(prompt),
      ]
    }
  }
}

extension SourceRange {
  /// The pair `[lower, upper]`.
  public var json: JSONValue { [.integer(lowerBound), .integer(upperBound)] }
}

extension EntityMention {
  /// A mention in `segment` as the JSON documents show it, with its place in the article.
  func json(in segment: Segment, of block: Block?) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("kind", .string(value.kind.rawValue)),
      ("range", segment.articleRange(of: range, in: block).json),
      ("value", .string(value.value)),
    ]
    if let upper = value.upper { members.append(("upper", .string(upper))) }
    if let unit = value.unit { members.append(("unit", .string(unit))) }
    return .object(members)
  }
}
