import TranslationMemories

/// What a concordance is asked for.
public struct ConcordanceQuery: Sendable {
  /// What counts as the text being there.
  public enum Unit: Sendable {
    /// Anywhere, also within words.
    case text
    /// As whole words.
    case words
    /// As whole words in any inflected form.
    case stems
  }

  /// Case apart; `*` stands for any letters and digits of a word.
  public let text: String
  public let unit: Unit
  public let side: TranslationMemory.SearchSide
  public let filter: MemoryFilter
  /// The number of hits at most.
  public let limit: Int

  public init(
    _ text: String, unit: Unit = .text, side: TranslationMemory.SearchSide = .both,
    filter: MemoryFilter = MemoryFilter(), limit: Int = 20
  ) {
    self.text = text
    self.unit = unit
    self.side = side
    self.filter = filter
    self.limit = limit
  }
}
