import Articles
import Foundation
import Translation

/// A translation made before: a document `juru.translation/1`, or several, a line each.
public struct TranslationDocument: Sendable {
  public let path: String?
  /// The segments with their targets; what was said about them then is left out.
  public let translations: [Translation]

  private struct Content: Decodable {
    struct Part: Decodable {
      let id: String
      let block: Int?
      let kind: Segment.Kind
      let range: SourceRange
      let source: String
      let target: String
      let origin: Origin
    }
    let schema: String
    let segments: [Part]
  }

  /// Whether `bytes` claim to be such a document, so that a mistake in it is no article.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(512)
    return start.first { !(9...13).contains($0) && $0 != 0x20 } == UInt8(ascii: "{")
      && String(decoding: start, as: UTF8.self).contains("\"juru.translation/1\"")
  }

  /// Reads a document.
  ///
  /// - Throws: `DocumentError`.
  public init(_ bytes: [UInt8], path: String?) throws(DocumentError) {
    self.path = path
    do {
      let decoder = JSONDecoder()
      let contents: [Content]
      if let whole = try? decoder.decode(Content.self, from: Data(bytes)) {
        contents = [whole]
      } else {
        let lines = bytes.split(separator: 0x0A)
        let isOneEach = lines.count > 1 && lines.dropFirst().allSatisfy { $0.first == 0x7B }
        contents = try (isOneEach ? lines : [bytes[...]]).map {
          try decoder.decode(Content.self, from: Data($0))
        }
      }
      translations = contents.flatMap(\.segments).map { part in
        Translation(
          segment: Segment(
            id: part.id, block: part.block ?? 0, kind: part.kind, range: part.range,
            text: part.source),
          target: part.target, origin: part.origin)
      }
    } catch {
      throw DocumentError(path: path, reason: "\(error)")
    }
  }
}

/// A file that says it is a translation but can't be read as one.
public struct DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  public let path: String?
  public let reason: String

  public var description: String {
    "\(path ?? "standard input"): no document 'juru.translation/1': \(reason); "
      + "make it anew with 'juru translate --format json'"
  }
}
