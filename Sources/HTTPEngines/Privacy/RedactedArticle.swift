import Articles
import Translation

/// An article with marks in place of what is not to be sent, each mark once in the whole of it.
public struct RedactedArticle: Sendable {
  /// What is sent.
  public let segments: [Segment]
  private let whole: ProtectedText

  /// A line end parts the segments, since none holds one once they are joined.
  public init(
    _ segments: [Segment], by redactor: Redactor, in context: TranslationContext
  ) async throws {
    var text = ""
    var places: [(range: SourceRange, rendering: String)] = []
    let replacements = try await redactor.replacements(in: segments, context)
    for (segment, found) in zip(segments, replacements) {
      let start = text.utf8.count
      places += found.map { ($0.range.shifted(by: start), $0.rendering) }
      text += segment.text.map { $0.isNewline ? " " : String($0) }.joined() + "\n"
    }
    whole = ProtectedText(text, places)
    let lines = whole.text.split(separator: "\n", omittingEmptySubsequences: false)
    self.segments = zip(segments, lines).map { $0.with(text: String($1)) }
  }

  /// A sentence about the article with what stands for its marks.
  ///
  /// - Throws: `SummaryAnswerError` where a mark is none of the article's.
  public func restored(_ sentence: String) throws(SummaryAnswerError) -> String {
    guard let text = whole.restored(inPart: sentence) else {
      throw SummaryAnswerError(reason: "the model changed a mark that stands for what was redacted")
    }
    return text
  }
}
