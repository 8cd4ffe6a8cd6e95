import Translation

/// Tags and character references that the source doesn't have: a page of an error, or a service that
/// takes text for HTML.
public struct MarkupCheck: QualityCheck {
  public init() {}

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    guard
      translation.target.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
      ),
      let found = translation.target.firstMatch(of: Self.pattern)?.output,
      translation.segment.text.firstMatch(of: Self.pattern) == nil
    else { return [] }
    return [
      Issue(
        kind: "markup", severity: .error,
        message: "the translation holds '\(found.prefix(20))', which is HTML")
    ]
  }

  nonisolated(unsafe) private static let pattern =
    /<\/?[a-zA-Z][^<>]{0,200}>|<![a-zA-Z]|&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,6});/
}
