import Foundation

/// The forms of a translation made before. A form is added here: its name, how a file of it is
/// known, and its reader.
public enum BilingualFormat: String, Sendable, CaseIterable {
  /// The JSON of `juru translate`: an article, several, or one a line; also that of `--lines`.
  case json
  /// Source, tab, target on each line; a header row may name the columns.
  case tsv
  /// The source's line, the target's line and an empty one, as `juru translate` writes it.
  case bilingual

  /// The form of a file, by its name or its content; nil where it is an article.
  public init?(path: String?, bytes: [UInt8]) {
    let name = (path ?? "").lowercased()
    if name.hasSuffix(".bilingual.txt") {
      self = .bilingual
      return
    }
    switch (name as NSString).pathExtension {
    case "json", "jsonl": self = .json
    case "tsv", "tab": self = .tsv
    default:
      guard TranslationDocument.isLikely(bytes) else { return nil }
      self = .json
    }
  }

  /// The segments of a file's content, in order.
  ///
  /// - Throws: `DocumentError`, `BilingualError`, or `LineEncodingError` where the bytes are not
  ///   UTF-8.
  /// - Complexity: O(bytes).
  public func segments(of bytes: [UInt8], path: String?) throws -> [BilingualSegment] {
    switch self {
    case .json: try TranslationDocument(bytes, path: path).segments
    case .tsv: try BilingualTable(bytes, path: path).segments
    case .bilingual: try BilingualLines(bytes, path: path).segments
    }
  }
}
