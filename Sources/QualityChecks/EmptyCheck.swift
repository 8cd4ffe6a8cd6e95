import Articles
import Translation

/// A source with words must not come out without any.
public struct EmptyCheck: QualityCheck {
  public init() {}

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    let source = translation.segment.text
    guard source.holdsLetterOrDigit, !translation.target.holdsLetterOrDigit else { return [] }
    return [
      Issue(
        kind: "empty", severity: .error, message: "the translation is empty",
        sourceRange: SourceRange(0, source.utf8.count))
    ]
  }
}

extension String {
  fileprivate var holdsLetterOrDigit: Bool {
    contains { $0.isLetter || $0.isNumber }
  }
}
