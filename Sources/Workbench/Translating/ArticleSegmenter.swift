import Articles
import Segmentation

/// Cuts articles and texts into their segments.
public struct ArticleSegmenter: Sendable {
  private let reader = ArticleReader()
  private let segmenter: SentenceSegmenter

  /// - Throws: `DiagnosticList`, where the program was built with faulty rules.
  public init() throws {
    segmenter = SentenceSegmenter(rules: try .embedded())
  }

  /// The segments of the article whose file holds `bytes`, after cleaning.
  ///
  /// - Throws: `ReadingError`.
  public func segments(
    ofArticle bytes: [UInt8], path: String?, cleaner: ArticleCleaner
  ) throws -> ArticleSegments {
    let document = try reader.read(contentsOf: bytes, path: path)
    let article = cleaner.clean(document, keepAll: false)
    return ArticleSegments(path: path, line: nil, segments: segmenter.segments(of: article))
  }

  /// The sentences of a text of which nothing is cleaned: paragraphs are what empty lines part.
  ///
  /// - Throws: `LineEncodingError` where the bytes are not UTF-8, `ReadingError` where there are
  ///   none.
  public func segments(ofRaw bytes: [UInt8], path: String?) throws -> ArticleSegments {
    if bytes.isEmpty {
      throw ReadingError(
        .empty, path: path, reason: "the input is empty", advice: "give a file that holds text")
    }
    let (lines, error) = LineBatch(whole: bytes, path: path).lines()
    if let error { throw error }
    let text = String(decoding: bytes, as: UTF8.self)
    var blocks: [Block] = []
    var paragraph: SourceRange?
    func close() {
      if let range = paragraph {
        blocks.append(Block(kind: .paragraph, pieces: [range], of: text))
      }
      paragraph = nil
    }
    for line in lines {
      if line.text.isEmpty {
        close()
      } else {
        let range = SourceRange(line.offset, line.offset + line.text.utf8.count)
        paragraph = paragraph?.union(range) ?? range
      }
    }
    close()
    let article = Article(
      path: path, text: text, blocks: blocks, metadata: ArticleMetadata(), removed: [])
    return ArticleSegments(path: path, line: nil, segments: segmenter.segments(of: article))
  }

  /// For each line of an input its sentences, as of a document of its own.
  ///
  /// - Throws: `LineEncodingError` where the bytes are not UTF-8.
  /// - Complexity: O(bytes).
  public func segments(ofLines bytes: [UInt8], path: String?) throws -> [ArticleSegments] {
    let (lines, error) = LineBatch(whole: bytes, path: path).lines()
    if let error { throw error }
    return lines.map { line in
      let utf8 = Array(line.text.utf8)
      let sentences = segmenter.sentences(in: utf8)
      return ArticleSegments(
        path: path, line: line.number,
        segments: sentences.enumerated().map { index, range in
          Segment(
            id: "s\(index + 1)", block: 0, kind: .sentence, range: range.shifted(by: line.offset),
            text: String(decoding: utf8[range.lowerBound..<range.upperBound], as: UTF8.self))
        })
    }
  }
}
