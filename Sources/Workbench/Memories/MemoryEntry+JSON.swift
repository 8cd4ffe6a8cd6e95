import Foundation
import TranslationMemories

extension MemoryEntry {
  /// The members of a JSON object that tells of the entry; what it doesn't say is left out.
  public var json: [(name: String, value: JSONValue)] {
    var members: [(name: String, value: JSONValue)] = [
      ("entry", .integer(Int(id ?? 0))), ("source", .string(key.source)),
      ("target", .string(target)), ("status", .string(status.rawValue)), ("by", .string(maker)),
      ("document", .string(document)), ("segment", .string(segment)),
    ]
    for (name, text) in [
      ("author", changedBy.isEmpty ? createdBy : changedBy),
      ("created", created?.ISO8601Format() ?? ""), ("changed", changed?.ISO8601Format() ?? ""),
      ("used", used?.ISO8601Format() ?? ""), ("domain", domain), ("note", note),
      ("before", neighbors.beforeText ?? ""), ("after", neighbors.afterText ?? ""),
    ] where !text.isEmpty {
      members.append((name, .string(text)))
    }
    if useCount > 0 { members.append(("uses", .integer(useCount))) }
    if let quality { members.append(("quality", .integer(quality))) }
    if !tags.isEmpty { members.append(("tags", .strings(tags))) }
    return members
  }

  /// What a list says of the entry below its texts: `entry 7: reviewed, ani, 2024-02-09, a.txt s3`.
  public var caption: String {
    let author = changedBy.isEmpty ? createdBy : changedBy
    let parts = [
      status.rawValue, author.isEmpty ? maker : author,
      changed.map { String($0.ISO8601Format().prefix(10)) } ?? "",
      document.isEmpty ? "" : segment.isEmpty ? document : "\(document) \(segment)",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
      + (tags.isEmpty ? "" : " #" + tags.joined(separator: " #"))
  }
}
