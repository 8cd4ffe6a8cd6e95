import Articles

extension SentenceSegmenter {
  /// Bytes that a part of a sentence has at most, unless it is a single token.
  public static let longestPart = 1 << 12

  /// The byte ranges of the sentences of `bytes`, those of more than `longestPart` bytes cut
  /// between tokens: no writer's sentences, but a text without marks whose work must not grow with
  /// the square of its length.
  ///
  /// - Parameter keepsQuotations: false to cut the sentences within every quotation apart.
  /// - Complexity: O(`bytes.count`).
  public func boundedSentences(
    in bytes: UnsafeBufferPointer<UInt8>, keepsQuotations: Bool = true
  ) -> [SourceRange] {
    sentences(in: bytes, keepsQuotations: keepsQuotations).flatMap { sentence in
      sentence.count > Self.longestPart ? Self.parts(of: sentence, in: bytes) : [sentence]
    }
  }

  private static func parts(
    of sentence: SourceRange, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [SourceRange] {
    let own = UnsafeBufferPointer(rebasing: bytes[sentence.lowerBound..<sentence.upperBound])
    var parts: [SourceRange] = []
    var open: SourceRange?
    for token in Tokenizer(unitsBeforeNumbers: []).tokens(in: own) {
      let range = token.range.shifted(by: sentence.lowerBound)
      guard let part = open, range.upperBound - part.lowerBound > longestPart else {
        open = open?.union(range) ?? range
        continue
      }
      parts.append(part)
      open = range
    }
    return parts + (open.map { [$0] } ?? [])
  }
}
