import Translation

/// Bytes that were no text, and control characters: an answer that broke on its way.
public struct EncodingCheck: QualityCheck {
  public init() {}

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    guard let scalar = translation.target.unicodeScalars.first(where: Self.isBroken),
      !translation.segment.text.unicodeScalars.contains(scalar)
    else { return [] }
    let code = String(scalar.value, radix: 16, uppercase: true)
    return [
      Issue(
        kind: "encoding", severity: .error,
        message: "the translation holds the character U+\(code), which is no text")
    ]
  }

  private static func isBroken(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FFFD}" || scalar.value < 0x20 && !["\t", "\n", "\r"].contains(scalar)
  }
}
