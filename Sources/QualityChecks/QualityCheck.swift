import Translation

/// Looks at one translation for one kind of flaw. It rather misses one than gives a false alarm.
public protocol QualityCheck: Sendable {
  /// What a reader should look at; nothing for a sound translation.
  func issues(in translation: Translation, context: TranslationContext) -> [Issue]
}
