import Articles
import Foundation
import Translation

/// What `juru translate` wrote as JSON: a document `juru.translation/1`, a `juru.translations/1`
/// with several, or a line each, of documents or of `juru.line/1`.
public struct TranslationDocument: Sendable {
  /// The segments with their targets; what was said about them then is left out.
  public let segments: [BilingualSegment]

  /// Whether `bytes` claim to be such a document, so that a mistake in it is no article.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(512)
    let text = String(decoding: start, as: UTF8.self)
    return start.first { !(9...13).contains($0) && $0 != 0x20 } == UInt8(ascii: "{")
      && Content.schemas.contains { text.contains("\"\($0)\"") }
  }

  /// Reads a document.
  ///
  /// - Throws: `DocumentError`.
  public init(_ bytes: [UInt8], path: String?) throws(DocumentError) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let filled = lines.indices.filter { lines[$0].contains { $0 > 0x20 } }
    // Of a document on several lines the first is none by itself.
    let first = filled.first.flatMap { try? Self.content(lines[$0], path, line: 1) }
    let isOneEach = filled.count > 1 && first != nil
    guard isOneEach else {
      segments = try Self.content(bytes[...], path, line: nil).segments(path, line: nil)
      return
    }
    var segments: [BilingualSegment] = []
    for index in filled {
      segments += try Self.content(lines[index], path, line: index + 1)
        .segments(path, line: index + 1)
    }
    self.segments = segments
  }

  private static func content(
    _ bytes: ArraySlice<UInt8>, _ path: String?, line: Int?
  ) throws(DocumentError) -> Content {
    do {
      return try JSONDecoder().decode(Content.self, from: Data(bytes))
    } catch {
      throw DocumentError(path: path, line: line, bytes: bytes, error)
    }
  }
}

/// What a document says, by its schema.
private enum Content: Decodable {
  case article(Article)
  case articles([Article])
  case line(Part)

  static let schemas = ["juru.translation/1", "juru.translations/1", "juru.line/1"]

  struct Article: Decodable {
    struct Head: Decodable { let path: String? }
    let article: Head?
    let segments: [Part]
  }

  struct Part: Decodable {
    /// An empty line has a source and a target, both empty, and no more.
    let id: String?
    let block: Int?
    let kind: Segment.Kind?
    let range: SourceRange?
    let source: String
    let target: String
    let origin: Origin?

    var translation: Translation {
      Translation(
        segment: Segment(
          id: id ?? "", block: block ?? 0, kind: kind ?? .sentence,
          range: range ?? SourceRange(0, source.utf8.count), text: source),
        target: target, origin: origin ?? .human)
    }
  }

  private enum Keys: String, CodingKey { case schema, translations }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    switch try values.decode(String.self, forKey: .schema) {
    case "juru.translation/1": self = .article(try Article(from: decoder))
    case "juru.translations/1":
      self = .articles(try values.decode([Article].self, forKey: .translations))
    case "juru.line/1": self = .line(try Part(from: decoder))
    case let other:
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: values,
        debugDescription: "'\(other)' is none of \(Self.schemas.joined(separator: ", "))")
    }
  }

  func segments(_ path: String?, line: Int?) -> [BilingualSegment] {
    switch self {
    case .line(let part):
      part.source.isEmpty ? [] : [BilingualSegment(part.translation, path: path, line: line)]
    case .article(let article): Self.segments(of: article, path, line, isOneOfSeveral: line != nil)
    case .articles(let articles):
      articles.flatMap { Self.segments(of: $0, path, line, isOneOfSeveral: true) }
    }
  }

  private static func segments(
    of article: Article, _ path: String?, _ line: Int?, isOneOfSeveral: Bool
  ) -> [BilingualSegment] {
    let document = article.article?.path ?? ""
    return article.segments.map {
      BilingualSegment(
        $0.translation, path: path, line: line, article: isOneOfSeveral ? document : "",
        document: document)
    }
  }
}
