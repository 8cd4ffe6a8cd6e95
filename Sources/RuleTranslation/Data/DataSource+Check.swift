extension DataSource {
  /// Loads everything and reads every entry.
  ///
  /// - Returns: the number of lexemes.
  /// - Throws: `DiagnosticList` with every problem.
  @discardableResult
  public func check() throws -> Int {
    try LanguagePair(self, entities: NoEntities()).check()
  }

  /// Data are checked and packed without numbers, dates and amounts.
  struct NoEntities: EntityRecognizer {
    func entity(at position: Int, in tokens: [EntityToken]) -> Entity? { nil }
  }
}
