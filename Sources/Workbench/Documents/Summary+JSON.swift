import Foundation
import Summaries
import Translation

extension Summary {
  /// What a JSON document of a summary states as its schema.
  public static let schema = "juru.summary/1"

  /// The document `juru.summary/1`.
  public var json: JSONValue {
    let texts = [
      ("title", title), ("sourceTitle", sourceTitle), ("published", published), ("place", place),
      ("source", source), ("shortTitle", shortTitle),
    ]
    var members: [(name: String, value: JSONValue)] = [("schema", .string(Self.schema))]
    members += texts.compactMap { name, text in text.map { (name, .string($0)) } }
    members += [
      ("sentences", .array(sentences.map(\.json))),
      ("verified", .bool(sentences.allSatisfy(\.isVerified) && !needsLook)),
      ("maker", maker.json), ("notes", .strings(notes)),
      (
        "removed",
        .array(removed.map { ["kind": .string($0.kind), "text": .string($0.text)] })
      ),
      ("statements", .encoding(statements)),
    ]
    if let facts { members.append(("facts", .encoding(facts))) }
    return .object(members)
  }
}

extension Summary.Sentence {
  fileprivate var json: JSONValue {
    [
      "text": .string(text), "segment": .string(segment), "range": range.json,
      "source": .string(source), "translation": .string(translation),
      "citations": .array(citations.map(\.json)), "dropped": .encoding(dropped),
      "resolved": .encoding(resolved), "verified": .bool(isVerified && issues.isEmpty),
      "issues": .array(issues.map(\.json)),
    ]
  }
}

extension Citation {
  fileprivate var json: JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("segment", .string(segment)), ("range", range.json), ("source", .string(source)),
    ]
    if let translation { members.append(("translation", .string(translation))) }
    if let origin { members.append(("origin", origin.json)) }
    if let confidence { members.append(("confidence", .number(confidence))) }
    members.append(("issues", .array(issues.map(\.json))))
    return .object(members)
  }
}
