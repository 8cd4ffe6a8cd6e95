import Segmentation

extension DataSource {
  /// Loads everything and reads every entry.
  ///
  /// - Returns: the number of lexemes.
  /// - Throws: `DiagnosticList` with every problem.
  @discardableResult
  public func check() throws -> Int {
    let pair = try LanguagePair(
      self, entities: NoEntities(), segmenter: SentenceSegmenter(rules: .embedded()))
    return try pair.check()
  }

  private struct NoEntities: EntityRecognizer {
    func entity(at position: Int, in tokens: [EntityToken]) -> Entity? { nil }
  }
}
