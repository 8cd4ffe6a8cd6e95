import Articles
import Glossaries
import HTTPEngines
import RuleTranslation
import Summaries
import Translation

/// Has a language model summarize articles. What it says is compared with the article as a summary
/// by rules is; where it gives no sound answer, the rules summarize, and the summary says so.
public struct ModelSummarizer: Sendable {
  private let model: ChatSummarizer
  private let rules: ArticleSummarizer
  private let redactor: Redactor?
  private let context: TranslationContext
  private let analyzer: any SourceAnalyzer
  /// Whether the rules take over from a server that can't be reached.
  private let hasOthers: Bool

  /// - Parameter prompt: the user's own in place of the one that ships.
  /// - Returns: nil where the engine that is asked first is no chat server.
  /// - Throws: as `Translator`.
  public init?(
    _ selection: EngineSelection, translator: Translator, rules: ArticleSummarizer,
    prompt: PromptTemplate?
  ) throws {
    guard let model = try selection.summarizer(rules: translator.rules, prompt: prompt) else {
      return nil
    }
    self.model = model
    self.rules = rules
    redactor = selection.redactor(rules: translator.rules)
    context = translator.context
    analyzer = translator.rules
    hasOthers = selection.hasOthers
  }

  /// The summary of an article.
  ///
  /// - Throws: `EngineError` where the server gives no answer and no other engine is named.
  public func summarize(
    _ article: TranslatedArticle, length: SummaryLength
  ) async throws -> Summary {
    do {
      let summary = try await summary(of: article, length: length)
      return rules.finished(summary, of: article)
    } catch let error as SummaryAnswerError {
      return instead(of: "'\(model.name)' gave no sound summary: \(error)", article, length)
    } catch let error as EngineError where hasOthers {
      return instead(of: "\(error)", article, length)
    }
  }

  /// What would be sent for the segments of an article.
  public func forecast(
    for segments: [Segment], length: SummaryLength
  ) async throws -> TranslationForecast {
    let (sent, _) = try await sent(segments, published: nil)
    return TranslationForecast(
      engine: model.name, request: model.forecast(for: sent, length: length.shown),
      savedSegments: 0, savedCharacters: 0)
  }

  private func instead(
    of problem: String, _ article: TranslatedArticle, _ length: SummaryLength
  ) -> Summary {
    var summary = rules.summarize(article, length: length)
    summary.notes.append("\(problem). The rules made this summary.")
    return summary
  }

  private func summary(
    of article: TranslatedArticle, length: SummaryLength
  ) async throws -> Summary {
    let (sent, redacted) = try await sent(
      article.translations.map(\.segment), published: article.article.metadata.published)
    let answer = try await model.summarize(sent, length: length.shown)
    let translations = Dictionary(
      article.translations.map { ($0.segment.id, $0) }, uniquingKeysWith: { first, _ in first })
    var summary = rules.frame(of: article)
    summary.maker = model.origin
    summary.sentences = try answer.sentences.prefix(length.mostSentences).map { sentence in
      let cited = Set(sentence.segments)
      return Summary.Sentence(
        text: try redacted?.restored(sentence.text) ?? sentence.text,
        citations: sent.segments.map(\.id).filter(cited.contains)
          .compactMap { translations[$0].map(Citation.init) })
    }
    return summary
  }

  /// What the model is sent of an article.
  private func sent(
    _ segments: [Segment], published: String?
  ) async throws -> (ChatSummarizer.Article, RedactedArticle?) {
    let redacted: RedactedArticle? =
      if let redactor { try await RedactedArticle(segments, by: redactor, in: context) } else {
        nil
      }
    let shown = redacted?.segments ?? segments
    let terms = shown.flatMap { context.terms.matches(in: analyzer.analyze($0.text)) }.map {
      match in
      TermPair(source: match.term.source, target: match.term.rendering)
    }
    return (
      ChatSummarizer.Article(
        segments: shown.filter { $0.kind != .title },
        title: shown.first { $0.kind == .title }?.text,
        published: published.map { String($0.prefix(10)) }, terms: Array(Set(terms)).sorted()),
      redacted
    )
  }
}

extension SummaryLength {
  /// In words, for a prompt.
  fileprivate var shown: String {
    switch self {
    case .sentences(let count): "\(count) sentence\(count == 1 ? "" : "s")"
    case .words(let count): "\(count) words"
    }
  }

  fileprivate var mostSentences: Int {
    switch self {
    case .sentences(let count): count
    case .words: .max
    }
  }
}
