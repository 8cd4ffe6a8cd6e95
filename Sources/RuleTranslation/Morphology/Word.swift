import Articles
import Glossaries

/// A unit of analysis: a token, or several that are one expression, with its readings.
struct Word: Sendable {
  /// The tokens that the word spans.
  let tokens: Range<Int>
  /// Byte offsets into the sentence.
  let range: SourceRange
  /// As it is written.
  let surface: String
  /// In lower case, without a glued full stop; the key of rules and of the lexicon.
  let form: String
  let spaceBefore: Bool
  var readings: [Reading]
  /// The glossary's term, where one stands here.
  var term: Term?
}
