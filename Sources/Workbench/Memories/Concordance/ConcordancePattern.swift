import Articles
import Foundation

/// Finds what a concordance is asked for in a text.
struct ConcordancePattern {
  private let expression: NSRegularExpression
  /// Says of a word that the expression finds whether it is one of those that are meant.
  private let accepts: ((String) -> Bool)?

  private static let word = "[\\p{L}\\p{N}]"
  /// The ends of words; where the text has no letter at its end, none touches it.
  private static let start = "(?:(?<!\(word))|(?!\(word)))"
  private static let end = "(?:(?!\(word))|(?<!\(word)))"

  /// - Parameter text: `*` stands for any letters and digits.
  init(_ text: String, asWords: Bool) throws {
    let pieces = text.split(separator: "*", omittingEmptySubsequences: false).map { piece in
      NSRegularExpression.escapedPattern(for: String(piece))
        // A blank stands for any white space: a line may be broken there.
        .replacing(#/\s+/#) { _ in "\\s+" }
    }
    try self.init(pattern: pieces.joined(separator: Self.word + "*"), asWords: asWords)
  }

  /// - Parameter alternatives: for each word the forms that it may have, as expressions.
  init(
    alternatives: [[String]], accepts: ((String) -> Bool)? = nil
  ) throws {
    let words = alternatives.map { "(?:" + $0.joined(separator: "|") + ")" }
    try self.init(pattern: words.joined(separator: "[\\s\\-]+"), asWords: true, accepts: accepts)
  }

  private init(pattern: String, asWords: Bool, accepts: ((String) -> Bool)? = nil) throws {
    let bounded = asWords ? Self.start + "(?:\(pattern))" + Self.end : pattern
    expression = try NSRegularExpression(pattern: bounded, options: .caseInsensitive)
    self.accepts = accepts
  }

  /// The places in a text, as UTF-8 byte ranges.
  func ranges(in text: String) -> [SourceRange] {
    let whole = NSRange(location: 0, length: text.utf16.count)
    return expression.matches(in: text, range: whole).compactMap { match in
      guard match.range.length > 0, let range = Range(match.range, in: text) else { return nil }
      if let accepts, !accepts(String(text[range])) { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return SourceRange(start, start + text[range].utf8.count)
    }
  }
}
