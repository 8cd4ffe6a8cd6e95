/// Finds in articles what a glossary may want to list: noun phrases that stand by themselves and are
/// more frequent here than in general language, and acronyms with their expansions.
///
/// The result depends on the articles and their order alone.
public struct TermExtractor {
  private var table: TermTable
  private var acronyms = AcronymTable()
  private var runningWords = 0
  private let analyzer: any PhraseAnalyzer
  /// The weirdness that a single word must have: it is as frequent as in general language.
  private static let leastOfWord = 1.0
  /// The articles that were read.
  public private(set) var articles = 0

  /// - Parameter capacity: how many different phrases are counted at once; of more than that, the
  ///   rarest are forgotten.
  public init(analyzer: any PhraseAnalyzer, capacity: Int = 500_000) {
    self.analyzer = analyzer
    table = TermTable(capacity: capacity)
  }

  /// Candidates that were met no more often may be missing: 0, unless there were too many.
  public var forgotten: Int { table.forgotten }

  public mutating func add(_ reading: TermReading) {
    articles += 1
    runningWords += reading.runningWords
    for (context, phrases, pairs) in reading.segments {
      for phrase in phrases { table.add(phrase, article: articles, context: context) }
      for pair in pairs { acronyms.add(pair, article: articles, context: context) }
    }
    table.forgetRarest()
  }

  /// The candidates, the best first.
  ///
  /// - Parameter minimum: how often a concept must be named.
  /// - Complexity: O(n log n) in the number of different phrases.
  public func candidates(minimum: Int) -> [TermCandidate] {
    let measure = TermMeasure(
      table, runningWords: runningWords, minimum: minimum, rate: analyzer.rate(of:))
    var found: [TermCandidate] = []
    var paired: Set<String> = []
    for tally in acronyms.accepted {
      paired.formUnion([tally.pair.expansion.lowercased(), tally.pair.acronym.lowercased()])
      let candidate = candidate(of: tally, measure)
      if candidate.frequency >= minimum { found.append(candidate) }
    }
    for (key, tally) in table.tallies where tally.frequency >= minimum && !paired.contains(key) {
      let figures = measure.figures(of: key, frequency: tally.frequency)
      guard figures.score > 0, tally.isHead, tally.isLong || figures.weirdness >= Self.leastOfWord
      else { continue }
      found.append(
        TermCandidate(
          forms: [
            .init(source: tally.written, frequency: tally.frequency, articles: tally.articles)
          ], partOfSpeech: tally.isName ? "np" : "n", cValue: figures.cValue,
          weirdness: figures.weirdness, score: figures.score, contexts: tally.contexts))
    }
    return found.sorted {
      ($1.score, $1.frequency, $0.source) < ($0.score, $0.frequency, $1.source)
    }
  }

  private func candidate(of pair: AcronymTable.Tally, _ measure: TermMeasure) -> TermCandidate {
    let sources = [pair.pair.expansion, pair.pair.acronym]
    let known = sources.map { table.tallies[$0.lowercased()] }
    let forms = zip(sources, known).map { source, tally in
      TermCandidate.Form(
        source: source, frequency: max(tally?.frequency ?? 0, pair.frequency),
        articles: max(tally?.articles ?? 0, pair.articles))
    }
    let figures = forms.map {
      measure.figures(of: $0.source.lowercased(), frequency: $0.frequency)
    }
    let isName = known[0]?.isName ?? pair.pair.expansion.first?.isUppercase ?? false
    let others = known.compactMap { $0 }.flatMap(\.contexts).filter { context in
      !pair.contexts.contains { $0 === context }
    }
    return TermCandidate(
      forms: forms, partOfSpeech: isName ? "np" : "n",
      cValue: figures.reduce(0) { $0 + $1.cValue },
      weirdness: figures.map(\.weirdness).max() ?? 0, score: figures.reduce(0) { $0 + $1.score },
      contexts: pair.contexts + others.prefix(2))
  }
}
