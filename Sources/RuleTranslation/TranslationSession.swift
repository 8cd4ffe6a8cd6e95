import Articles
import Glossaries
import Segmentation
import Translation

/// Translates segments one after another, keeping what it has looked up between them.
///
/// One sentence flows through in `steps`, stage by stage. A session may pass from thread to thread,
/// and serves one at a time (`SessionPool`).
final class TranslationSession: @unchecked Sendable {
  let pair: LanguagePair
  private let segmenter: SentenceSegmenter
  private let analyzer: WordAnalyzer
  private var chart: Chart
  private let selector: SenseSelector
  private let inflector: Inflector
  private let estimator: ChoiceEstimator
  private let emissions: EmissionTable

  init(_ pair: LanguagePair, _ segmenter: SentenceSegmenter) {
    self.pair = pair
    self.segmenter = segmenter
    analyzer = WordAnalyzer(pair)
    chart = Chart(table: pair.grammar.table, beam: pair.settings.beam)
    selector = SenseSelector(pair)
    inflector = Inflector(pair.targetMorphology)
    estimator = ChoiceEstimator(pair)
    emissions = EmissionTable(pair)
  }

  /// A sentence after each stage.
  struct Steps {
    let sentence: String
    let tokens: [Token]
    let matches: [TermMatch]
    let analyzed: [Word]
    let words: [Word]
    let references: References
    let trees: [PhraseTree]
    let choices: SenseChoices
    /// What was said with all choices open, before wording made them.
    let draft: Draft
    let output: [TargetWord]
    let text: String
  }

  /// A sentence after the stages that look at the source alone.
  struct Analysis {
    let sentence: String
    let tokens: [Token]
    let views: [EntityToken]
    let matches: [TermMatch]
    let analyzed: [Word]
    let words: [Word]
    /// Whom the pronouns stand for.
    let references: References
    let trees: [PhraseTree]
  }

  /// Takes one sentence through analysis and transfer, after those that `discourse` has read.
  func analysis(
    of sentence: String, terms: TermMatcher, after discourse: inout Discourse
  ) -> Analysis {
    let (tokens, views) = analyzer.tokens(in: sentence)
    let forms = analyzer.forms(of: views)
    let matches = terms.isEmpty ? [] : terms.matches(in: analyzer.analyzed(tokens, views, forms))
    let analyzed = analyzer.words(tokens, views, forms, terms: matches, names: discourse.names)
    let words = pair.disambiguator.disambiguate(analyzed)
    let references = discourse.read(words, pair)
    return Analysis(
      sentence: sentence, tokens: tokens, views: views, matches: matches, analyzed: analyzed,
      words: words, references: references, trees: parse(words))
  }

  /// Takes one sentence that stands alone through all stages.
  func steps(_ sentence: String, terms: TermMatcher) -> Steps {
    var discourse = Discourse()
    return steps(sentence, terms: terms, after: &discourse)
  }

  /// Takes one sentence through all stages, after those that `discourse` has read.
  ///
  /// - Parameter root: what the phrases at the top are given from above.
  func steps(
    _ sentence: String, terms: TermMatcher, after discourse: inout Discourse,
    root: FeatureAssignment? = nil
  ) -> Steps {
    let root = root ?? pair.settings.root
    let analysis = analysis(of: sentence, terms: terms, after: &discourse)
    let (words, trees) = (analysis.words, analysis.trees)
    let choices = SenseChoices(
      words, selector: selector, references: analysis.references)
    let generator = Generator(
      pair: pair, words: words, choices: choices, references: analysis.references,
      inflector: inflector, estimator: estimator, emissions: emissions)
    let draft = generator.draft(of: trees, root: root)
    var output = draft.words
    if draft.isOpen {
      choices.decide(
        WordingSearch.decisions(
          in: draft, model: pair.model, weight: pair.settings.fluency,
          unsteadiness: pair.settings.unsteadiness))
      output = generator.draft(of: trees, root: root).firstWords
    }
    let startsWithCapital =
      analysis.views.first { $0.kind == .word || $0.kind == .number }?.surface.first?.isUppercase
      ?? false
    let text = Orthography(targetLexicon: pair.targetLexicon)
      .text(output, source: words, capitalized: startsWithCapital)
    return Steps(
      sentence: sentence, tokens: analysis.tokens, matches: analysis.matches,
      analyzed: analysis.analyzed, words: words, references: analysis.references, trees: trees,
      choices: choices, draft: draft,
      output: output,
      text: text)
  }

  /// Translates a segment, after those that `discourse` has read.
  func translate(
    _ segment: Segment, terms: TermMatcher, after discourse: inout Discourse
  ) -> Translation {
    var target = ""
    var isCopied = true
    var confidence = Confidence()
    var uses: [TermUse] = []
    var issues: [Issue] = []
    for (sentence, offset) in placedSentences(of: segment.text) {
      let step = steps(sentence, terms: terms, after: &discourse)
      if !target.isEmpty { target += " " }
      target += step.text
      isCopied = isCopied && step.text == step.sentence
      confidence.add(step)
      uses += step.matches.map {
        TermUse(
          source: Self.slice(step.sentence, $0.range), target: $0.term.target,
          status: $0.term.status, found: true)
      }
      issues += unknownWords(step, at: offset)
    }
    return Translation(
      segment: segment, target: target, origin: isCopied ? .copied : .rules,
      confidence: confidence.value, confidenceReasons: confidence.reasons, terms: uses,
      issues: issues)
  }

  /// Parses the words, a long sentence in parts that end at a mark where possible.
  private func parse(_ words: [Word]) -> [PhraseTree] {
    var trees: [PhraseTree] = []
    var start = 0
    while start < words.count {
      var end = words.count
      if end - start > pair.settings.chartWords {
        end = start + pair.settings.chartWords
        let half = start + pair.settings.chartWords / 2
        if let mark = (half..<end).last(where: { pair.settings.isMark(words[$0]) }) {
          end = mark + 1
        }
      }
      trees += chart.parse(words[start..<end], literals: pair.literals)
      start = end
    }
    return trees
  }

  private func unknownWords(_ step: Steps, at offset: Int) -> [Issue] {
    step.words.compactMap { word in
      guard let reading = word.readings.first, !reading.isKnown else { return nil }
      return Issue(
        kind: "unknown-word", severity: .note,
        message: "'\(word.surface)' is not in the lexicon and was kept as it is",
        sourceRange: word.range.shifted(by: offset))
    }
  }

  /// The tokens of a text with what is known of their forms.
  func analyzed(_ text: String) -> [AnalyzedToken] {
    let (tokens, views) = analyzer.tokens(in: text)
    return analyzer.analyzed(tokens, views, analyzer.forms(of: views))
  }

  /// The words of a sentence as they go into the discourse.
  func words(of sentence: String, terms: TermMatcher, after discourse: Discourse) -> [Word] {
    let (tokens, views) = analyzer.tokens(in: sentence)
    let forms = analyzer.forms(of: views)
    let matches = terms.isEmpty ? [] : terms.matches(in: analyzer.analyzed(tokens, views, forms))
    return pair.disambiguator.disambiguate(
      analyzer.words(tokens, views, forms, terms: matches, names: discourse.names))
  }

  /// The sentences of a segment.
  func sentences(of text: String) -> [String] { placedSentences(of: text).map(\.sentence) }

  /// The sentences of a segment, each with the byte at which it begins.
  ///
  /// A quotation of several sentences is one segment, but each of them is one of the grammar.
  func placedSentences(of text: String) -> [(sentence: String, offset: Int)] {
    var text = text
    return text.withUTF8 { segmenter.boundedSentences(in: $0, keepsQuotations: false) }
      .map { (Self.slice(text, $0), $0.lowerBound) }
  }

  /// The sentences of a segment, after the stages that look at the source alone.
  func analyses(of text: String, terms: TermMatcher) -> [Analysis] {
    analyses(ofArticle: [text], terms: terms)[0]
  }

  /// The sentences of each of an article's segments, after the stages that look at the source alone.
  func analyses(ofArticle segments: [String], terms: TermMatcher) -> [[Analysis]] {
    var discourse = Discourse()
    return segments.map { text in
      sentences(of: text).map { analysis(of: $0, terms: terms, after: &discourse) }
    }
  }

  private static func slice(_ text: String, _ range: SourceRange) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<text.utf8.index(start, offsetBy: range.count)])
  }
}
