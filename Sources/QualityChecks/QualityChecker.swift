import Translation

/// Runs several checks over translations.
public struct QualityChecker: Sendable {
  public let checks: [any QualityCheck]

  public init(checks: [any QualityCheck]) {
    self.checks = checks
  }

  /// The checks that need no language data: all but that of the terms.
  public static let standard = QualityChecker(checks: [
    EmptyCheck(), NumberCheck(), NegationCheck(), QuotationCheck(), LeftoverCheck(),
    LengthCheck(),
  ])

  /// What the checks find, in their order. An empty translation is said to be empty and no more.
  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    if let empty = EmptyCheck().issues(in: translation, context: context).first { return [empty] }
    return checks.flatMap { $0.issues(in: translation, context: context) }
  }

  /// The translation with what the checks find added to its issues; none stands there twice.
  public func checked(_ translation: Translation, context: TranslationContext) -> Translation {
    var checked = translation
    var known = Set(checked.issues)
    for issue in issues(in: translation, context: context) where known.insert(issue).inserted {
      checked.issues.append(issue)
    }
    return checked
  }
}
