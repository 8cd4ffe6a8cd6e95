import TranslationMemories

/// Finds entries of a memory that nobody needs any more.
public struct MemoryPruning {
  private let filter: MemoryFilter
  /// Says what a translation can still get; nil where that makes no difference.
  private let usage: Usage?

  /// What holds now: the engine and the glossary.
  public struct Usage {
    private let translator: Translator

    public init(_ translator: Translator) {
      self.translator = translator
    }

    /// Whether a translation could get the entry.
    func isInUse(_ entry: MemoryEntry) -> Bool {
      guard
        let query = TranslationMemory.queries(
          for: [entry.lone], engine: translator.id, analyzer: translator.rules,
          in: translator.context
        ).first
      else { return true }
      return entry.isInUse(by: translator.id, terms: query.key.terms)
    }
  }

  /// - Parameter usage: where given, only machine entries that no translation can get are found.
  public init(filter: MemoryFilter, outOfUse usage: Usage? = nil) {
    self.filter = filter
    self.usage = usage
  }

  /// The entries.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(entries), with the analysis of each machine entry where use counts.
  public func find(in memory: TranslationMemory) async throws -> [MemoryEntry] {
    var found: [MemoryEntry] = []
    try await memory.forEachEntry { entry in
      guard filter.matches(entry) else { return }
      if let usage, entry.status != .machine || usage.isInUse(entry) { return }
      found.append(entry)
    }
    return found
  }
}
