import Foundation

/// Reads a file's bytes as an article: plain text, Markdown or HTML, whichever its content is.
public struct ArticleReader: Sendable {
  public init() {}

  /// Reads `data` into blocks, with what the markup states about the article.
  ///
  /// - Parameter path: the path as the user gave it, nil for standard input. Its ending settles
  ///   only what the content leaves open.
  /// - Throws: `ReadingError` where the bytes are no text, or hold none.
  /// - Complexity: O(bytes), however long the lines are.
  public func read(contentsOf data: Data, path: String?) throws -> SourceDocument {
    try data.withUnsafeBytes { try read($0.bindMemory(to: UInt8.self), path: path) }
  }

  /// Reads `bytes` as `read(contentsOf:path:)` does for `Data`.
  public func read(contentsOf bytes: [UInt8], path: String?) throws -> SourceDocument {
    try bytes.withUnsafeBufferPointer { try read($0, path: path) }
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, path: String?) throws -> SourceDocument {
    let source = SourceText(try TextDecoder(path: path).decode(bytes))
    switch FormDetector(path: path).form(of: source) {
    case .html: return try HTMLReader(path: path).read(source)
    case .markdown: return try MarkdownReader(path: path).read(source)
    case .plainText: return try PlainTextReader(path: path).read(source)
    }
  }
}
