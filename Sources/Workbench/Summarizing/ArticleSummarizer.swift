import Articles
import RuleTranslation
import Summaries
import Translation

/// Summarizes translated articles and compares each sentence with what it cites.
public struct ArticleSummarizer: Sendable {
  private let summarizer: Summarizer
  private let finder: FactFinder
  public let verifier: SummaryVerifier

  /// - Parameter translator: reads the source, and knows the words of English.
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public init(_ translator: Translator) throws {
    summarizer = try Summarizer()
    finder = try FactFinder(reader: translator.reader)
    verifier = try SummaryVerifier(translator.rules)
  }

  /// The summary by rules.
  public func summarize(_ article: TranslatedArticle, length: SummaryLength) -> Summary {
    let summary = summarizer.summarize(
      article.translations, metadata: article.article.metadata, length: length,
      findings: finder.findings(in: article.translations, metadata: article.article.metadata))
    return finished(summary, of: article)
  }

  /// A summary of an article without sentences, with all that the rules know of the article.
  func frame(of article: TranslatedArticle) -> Summary {
    var summary = summarize(article, length: .sentences(0))
    summary.sentences = []
    return summary
  }

  /// A summary with what verification finds, and with what cleaning took away.
  func finished(_ summary: Summary, of article: TranslatedArticle) -> Summary {
    var summary = verifier.verified(summary, translations: article.translations)
    summary.removed = article.article.removed
    return summary
  }
}

extension SummaryVerifier {
  /// Makes a verifier that knows the words that the rule engine knows.
  ///
  /// - Throws: `DiagnosticList` where the program was built with faulty data.
  public init(_ rules: RuleEngine) throws {
    self.init(
      data: try .embedded(stemmer: EnglishStemmer(irregular: rules.irregularForms)),
      lexicon: VerificationLexicon(
        isEnglishWord: { rules.knowsTargetWord($0) },
        renderings: { rules.possibleRenderings(ofWordsIn: $0) }))
  }
}
