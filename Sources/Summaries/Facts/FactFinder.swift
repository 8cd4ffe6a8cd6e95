import Articles
import Translation

/// Reads from an article what is said on whose word, and whom and what it names.
public struct FactFinder: Sendable {
  private let reader: any SourceReader
  private let cues: StatementCues
  private let words: FactWords

  /// What an article says.
  public struct Findings: Sendable {
    public let statements: [Statement]
    public let facts: KeyFacts
    /// How the segments were read, for whom a summary's pronouns stand.
    let readings: [SourceReading]
    let names: ArticleNames
    let namer: EntityNamer
    let words: FactWords
  }

  /// Makes a finder on the Indonesian words that are built into the program.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public init(reader: any SourceReader) throws {
    self.init(reader: reader, cues: try .embedded(), words: try .embedded())
  }

  /// Makes a finder on words of one's own.
  public init(reader: any SourceReader, cues: StatementCues, words: FactWords) {
    self.reader = reader
    self.cues = cues
    self.words = words
  }

  /// - Complexity: that of an analysis of the source, without a parse.
  public func findings(
    in translations: [Translation], metadata: ArticleMetadata
  ) -> Findings {
    let readings = reader.readings(of: translations.map(\.segment))
    let names = ArticleNames(readings, words: words)
    let namer = EntityNamer(names, reader: reader)
    let statements = StatementReader(cues: cues, facts: words, names: names, namer: namer)
      .statements(of: readings)
    let facts = FactReader(readings, words: words, names: names, namer: namer)
      .facts(published: metadata.published, translations: translations, statements: statements)
    return Findings(
      statements: statements, facts: facts, readings: readings, names: names, namer: namer,
      words: words)
  }
}
