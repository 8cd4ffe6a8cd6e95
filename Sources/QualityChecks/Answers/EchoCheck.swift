import Translation

/// A text that comes back as it was sent, or nearly so, is no translation. Names and numbers alone
/// stay as they are.
public struct EchoCheck: QualityCheck {
  public init() {}

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    let source = Self.words(of: translation.segment.text)
    guard source.count > 1 else { return [] }
    let target = Set(Self.words(of: translation.target))
    let same = source.count { target.contains($0) }
    // Of short texts all must be the same: loan words are many (`video viral`).
    guard source.count < 5 ? same == source.count : same * 10 >= source.count * 7 else { return [] }
    return [
      Issue(
        kind: "untranslated", severity: .error,
        message: "the engine gave the source back as it was")
    ]
  }

  private static func words(of text: String) -> [String] {
    TextToken.tokens(of: withoutAddresses(text))
      .filter { $0.kind == .word && !$0.startsUppercase }.map(\.lower)
  }

  /// Addresses stay as they are.
  private static func withoutAddresses(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") }) else {
      return text
    }
    return text.split(whereSeparator: \.isWhitespace)
      .filter { !$0.contains("@") && !$0.contains("://") }.joined(separator: " ")
  }
}
