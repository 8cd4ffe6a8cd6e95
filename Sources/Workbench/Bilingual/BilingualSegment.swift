import Articles
import BilingualFiles
import Translation

/// A segment with the translation that it was given before, and where both stand.
public struct BilingualSegment: Sendable {
  /// The file; nil for standard input.
  public let path: String?
  /// The line of the file, counted from 1, where it takes lines to find the segment.
  public let line: Int?
  /// The article, where the file holds several; the empty string says nothing.
  public let article: String
  /// The path of the article, where the file says it; empty where not.
  let document: String
  /// The number of the memory's entry.
  public let entry: Int64?
  /// Whether a translation may be offered again; of a memory's machine translations, those that an
  /// edit of the glossary or another engine has put out of use are not.
  public let isInUse: Bool
  public let translation: Translation

  public init(
    _ translation: Translation, path: String?, line: Int? = nil, article: String = "",
    document: String = "", entry: Int64? = nil, isInUse: Bool = true
  ) {
    self.translation = translation
    self.path = path
    self.line = line
    self.article = article
    self.document = document
    self.entry = entry
    self.isInUse = isInUse
  }

  /// A line's source and target, which a person may have written.
  init(source: String, target: String, path: String?, line: Int, id: String? = nil) {
    let segment = Segment(
      id: id ?? "l\(line)", block: line - 1, kind: .line,
      range: SourceRange(0, source.utf8.count), text: source)
    self.init(
      Translation(segment: segment, target: target, origin: .human), path: path, line: line)
  }

  /// A unit of a file; nil where it has neither source nor target.
  init?(_ unit: TranslationUnit, path: String?) {
    if unit.source.text.isEmpty, unit.target.text.isEmpty { return nil }
    self.init(
      source: unit.source.text, target: unit.target.text, path: path, line: unit.line,
      id: unit.id.isEmpty ? nil : unit.id)
  }

  public var source: String { translation.segment.text }
  public var target: String { translation.target }

  /// The place as messages name it: `pair.tsv:12`, `article.json: s3`, `memory.sqlite: entry 7`.
  public var place: String {
    var parts = [(path ?? "standard input") + (line.map { ":\($0)" } ?? "")]
    if let entry { parts.append("entry \(entry)") }
    if !article.isEmpty { parts.append(article) }
    let id = translation.segment.id
    if !id.isEmpty, id != line.map({ "l\($0)" }) { parts.append(id) }
    return parts.joined(separator: ": ") + (isInUse ? "" : " (out of use)")
  }

  /// The members of a JSON object that name the place and hold the texts.
  var json: [(name: String, value: JSONValue)] {
    var members: [(name: String, value: JSONValue)] = [
      ("path", .string(path ?? "standard input")), ("segment", .string(translation.segment.id)),
    ]
    if let line { members.append(("line", .integer(line))) }
    if !article.isEmpty { members.append(("article", .string(article))) }
    if let entry { members += [("entry", .integer(Int(entry))), ("inUse", .bool(isInUse))] }
    return members
  }
}
