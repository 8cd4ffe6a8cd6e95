/// A translation that will not change, whatever becomes of the others that were asked for with it.
public struct FinalTranslation: Hashable, Sendable {
  /// The place of its segment among those that were asked for.
  public let index: Int
  public let translation: Translation

  public init(index: Int, translation: Translation) {
    self.index = index
    self.translation = translation
  }
}

/// Takes translations that are final, while others are on their way.
public typealias TranslationReport = @Sendable ([FinalTranslation]) async -> Void
