import Translation

/// Models that lose their way say the same over and over.
public struct RepetitionCheck: QualityCheck {
  public init() {}

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    guard let phrase = Self.repeated(in: translation.target),
      Self.repeated(in: translation.segment.text) == nil
    else { return [] }
    return [
      Issue(
        kind: "repetition", severity: .error,
        message: "the translation says '\(phrase)' over and over")
    ]
  }

  /// How often in a row a phrase must stand.
  private static let most = 3

  /// A phrase of up to eight words that stands several times in a row.
  ///
  /// - Complexity: O(number of words).
  private static func repeated(in text: String) -> String? {
    let words = TextToken.tokens(of: text).filter { $0.kind == .word }.map(\.lower)
    for length in 1...8 where words.count >= length * most {
      var same = 0
      for index in length..<words.count {
        same = words[index] == words[index - length] ? same + 1 : 0
        if same >= length * (most - 1) {
          return words[(index - length + 1)...index].joined(separator: " ")
        }
      }
    }
    return nil
  }
}
