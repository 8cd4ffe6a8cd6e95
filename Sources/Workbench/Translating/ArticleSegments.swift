import Articles
import Segmentation

/// The segments of an article, or of a text that is taken as it stands.
public struct ArticleSegments: Sendable {
  public let path: String?
  /// The line that the text is, counted from 1; nil where it is a whole file.
  public let line: Int?
  public let segments: [Segment]

  /// The document `juru.segments/1`.
  public var json: JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("schema", "juru.segments/1"), ("path", .optional(path)),
    ]
    if let line { members.append(("line", .integer(line))) }
    members.append(
      (
        "segments",
        .array(
          segments.map { segment in
            [
              "id": .string(segment.id), "block": .integer(segment.block),
              "kind": .string(segment.kind.rawValue), "range": segment.range.json,
              "source": .string(segment.text),
            ]
          })
      ))
    return .object(members)
  }
}
