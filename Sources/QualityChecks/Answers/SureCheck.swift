import Translation

/// Another check, without what it only warns of.
struct SureCheck: QualityCheck {
  private let check: any QualityCheck

  init(_ check: any QualityCheck) { self.check = check }

  func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    check.issues(in: translation, context: context).filter { $0.severity == .error }
  }
}
