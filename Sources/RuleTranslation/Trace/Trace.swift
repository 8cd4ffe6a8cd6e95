/// What each stage made of a sentence, a line an item: `stage ⇥ item`.
public struct Trace: Codable, Sendable {
  /// One line of the trace.
  public struct Line: Codable, Sendable, Hashable {
    public let stage: String
    public let text: String
  }

  /// A token as the engine reads it in its sentence, for programs.
  public struct Word: Codable, Sendable, Hashable {
    /// Where it stands, in bytes.
    public let range: Range<Int>
    public let text: String
    /// The lexeme, without the affixes of `rules`.
    public let lemma: String
    public let category: String
    /// `voice=pass num=pl`
    public let features: String
    /// The affix rules, the outermost first.
    public let rules: [String]
    public let isKnown: Bool
    /// The category of the expression that the token belongs to, nil where it stands alone.
    public let expression: String?
  }

  public let source: String
  public let target: String
  public let entries: [Line]
  /// What wording chose, in the order of the English.
  public let choices: [Choice]
  /// A word for each token.
  public let words: [Word]

  /// The stages in the order in which a sentence goes through them.
  public static let stages = [
    "tokens", "analysis", "disambiguation", "transfer", "selection", "wording", "generation",
  ]

  init(_ steps: TranslationSession.Steps, pair: LanguagePair) {
    source = steps.sentence
    target = steps.text
    var lines: [Line] = []
    func add(_ stage: String, _ text: String) { lines.append(Line(stage: stage, text: text)) }
    for token in steps.tokens {
      let bytes = Array(steps.sentence.utf8)[token.range.lowerBound..<token.range.upperBound]
      add(
        "tokens",
        "\(token.range.lowerBound)-\(token.range.upperBound) \(token.kind) "
          + String(decoding: bytes, as: UTF8.self))
    }
    for word in steps.analyzed {
      for reading in word.readings {
        add("analysis", "\(word.surface): \(TraceText.describe(reading, pair))")
      }
    }
    for word in steps.words {
      let kept = word.readings.map { TraceText.brief($0, pair) }.joined(separator: " | ")
      add("disambiguation", "\(word.surface): \(kept)")
    }
    for tree in steps.trees {
      for line in TraceText.lines(of: tree, steps.words, pair) { add("transfer", line) }
    }
    for (index, word) in steps.words.enumerated() {
      for reading in word.readings.indices {
        let sense = steps.choices.sense(word: index, reading: reading)
        let origin =
          steps.choices.origin(word: index, reading: reading)
          ?? word.readings[reading].entry.place
        add("selection", "\(word.surface): \(sense.text) (\(origin))")
      }
    }
    for (word, reference) in steps.references.all {
      let who = reference.referent?.rawValue ?? "-"
      add("selection", "\(steps.words[word].surface): refers to \(who) (\(reference.reason))")
    }
    for tree in steps.trees {
      for line in TraceText.evidence(of: tree, steps, pair) { add("wording", line) }
    }
    choices = ChoiceTrace(steps, pair).choices()
    for choice in choices { add("wording", choice.line) }
    for word in steps.output {
      let source = word.source.map { steps.words[$0].surface } ?? "+"
      add("generation", "\(word.text) < \(source)")
    }
    entries = lines
    words = Self.words(of: steps, pair)
  }

  /// The reading of each token that the analysis used; within an expression, the likeliest.
  private static func words(of steps: TranslationSession.Steps, _ pair: LanguagePair) -> [Word] {
    var used = steps.words
    for tree in steps.trees {
      for (word, reading) in tree.leaves {
        used[word].readings = [steps.words[word].readings[reading]]
      }
    }
    let analyzer = WordAnalyzer(pair)
    let (tokens, views) = analyzer.tokens(in: steps.sentence)
    let opened = pair.disambiguator.disambiguate(analyzer.opened(used, tokens, views))
    var expressions: [Int: String] = [:]
    for word in used where word.tokens.count > 1 {
      for token in word.tokens {
        expressions[token] = word.readings.first.map { pair.symbols.names[Int($0.category)] }
      }
    }
    return opened.compactMap { word in
      guard let reading = word.readings.first else { return nil }
      let isAsWritten = reading.rules.isEmpty && word.term == nil
      return Word(
        range: word.range.lowerBound..<word.range.upperBound, text: word.surface,
        lemma: isAsWritten ? word.form : reading.entry.lemma,
        category: pair.symbols.names[Int(reading.category)],
        features: pair.features.describe(reading.features),
        rules: reading.rules.map { pair.morphology.rules[$0].name }, isKnown: reading.isKnown,
        expression: expressions[word.tokens.lowerBound])
    }
  }

  /// The trace as text, up to and with the stage `last`.
  public func lines(through last: String?) -> [String] {
    let end = last.flatMap { Self.stages.firstIndex(of: $0) } ?? Self.stages.count - 1
    let shown = Set(Self.stages[...end])
    return entries.filter { shown.contains($0.stage) }.map { "\($0.stage)\t\($0.text)" }
  }
}
