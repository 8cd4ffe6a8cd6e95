import Articles

/// What a file has at a place: a unit, or why there is none.
public enum UnitRecord: Hashable, Sendable {
  case unit(TranslationUnit)
  /// Left out; the rest of the file is read on.
  case skipped(Diagnostic)
}
