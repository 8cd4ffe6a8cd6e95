import Articles
import Translation

/// A translation that is far shorter or longer than its source has lost or gained something.
public struct LengthCheck: QualityCheck {
  /// The lengths of translations, as shares of their sources', that are nothing to remark on.
  public let ratios: ClosedRange<Double>
  /// Sources of fewer bytes are not looked at: short texts vary too much.
  public let shortest: Int

  public init(ratios: ClosedRange<Double> = 0.45...2.2, shortest: Int = 50) {
    self.ratios = ratios
    self.shortest = shortest
  }

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    let source = translation.segment.text.utf8.count
    guard source >= shortest else { return [] }
    let ratio = Double(translation.target.utf8.count) / Double(source)
    guard !ratios.contains(ratio) else { return [] }
    let percent = Int((ratio * 100).rounded())
    return [
      Issue(
        kind: "length", severity: .warning,
        message: "the translation has \(percent)% of its source's length; is something "
          + (ratio < 1 ? "lost?" : "added or said twice?"))
    ]
  }
}
