import Articles

/// Finds where the sentences of Indonesian text begin and end.
///
/// It walks over the bytes once and stops at full stops, question and exclamation marks and
/// ellipses; there the word before, the marks between and the word after decide, by the rules'
/// abbreviations and words. Every look backward or forward is bounded, so the time is linear
/// whatever the input. A sentence end that isn't marked is never invented. Several sentences within
/// one quotation stay one where a clause quotes them or where the quotation is short.
public struct SentenceSegmenter: Sendable {
  private let rules: SegmentationRules

  /// Makes a segmenter that follows `rules`.
  public init(rules: SegmentationRules) {
    self.rules = rules
  }

  /// The byte ranges of the sentences of `bytes`, in order, without white space at their ends.
  /// Together they hold everything but white space; a line break counts as white space.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8; bytes that aren't are kept as they stand.
  ///   - keepsQuotations: false to cut the sentences within every quotation apart.
  /// - Complexity: O(`bytes.count`).
  public func sentences(
    in bytes: UnsafeBufferPointer<UInt8>, keepsQuotations: Bool = true
  ) -> [SourceRange] {
    var scanner = SentenceScanner(
      text: ByteText(bytes), rules: rules.table, keepsQuotations: keepsQuotations)
    return scanner.scan()
  }

  /// The byte ranges of the sentences of `bytes`, in order, without white space at their ends.
  ///
  /// - Complexity: O(`bytes.count`).
  public func sentences(in bytes: [UInt8]) -> [SourceRange] {
    bytes.withUnsafeBufferPointer { sentences(in: $0) }
  }

  /// The ranges of the sentences of `text`, in UTF-8 bytes, without white space at their ends.
  ///
  /// - Complexity: O(length of the text).
  public func sentences(in text: String) -> [SourceRange] {
    var text = text
    return text.withUTF8 { sentences(in: $0) }
  }
}
