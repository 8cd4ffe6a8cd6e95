import Articles
import QualityChecks
import Translation

/// Has a language model summarize articles. An answer that is broken is asked for once more, with
/// what is wrong with it.
public struct ChatSummarizer: Sendable {
  /// An article as it is sent: what is to be summarized, its title, and what is known of it.
  public struct Article: Sendable {
    public var segments: [Segment]
    public var title: String?
    public var published: String?
    public var terms: [TermPair]

    public init(
      segments: [Segment], title: String? = nil, published: String? = nil, terms: [TermPair] = []
    ) {
      self.segments = segments
      self.title = title
      self.published = published
      self.terms = terms
    }
  }

  public let name: String
  private let service: ChatService
  private let runner: RequestRunner

  /// - Parameter service: one whose prompt has the task `summarize`.
  public init(
    name: String, service: ChatService, retries: RetryPolicy = RetryPolicy(),
    policy: RequestPolicy = RequestPolicy()
  ) {
    self.name = name
    self.service = service
    runner = RequestRunner(retries: retries, policy: policy)
  }

  /// What makes the summaries, with the prompt.
  public var origin: Origin {
    .engine(name: name, model: service.model, prompt: service.prompt)
  }

  /// A model's summary.
  ///
  /// - Parameter length: in words, as the prompt is to say it: `3 sentences`.
  /// - Throws: `EngineError` where the server gives no answer, `SummaryAnswerError` where what it
  ///   answered twice is broken, `CancellationError`.
  public func summarize(_ article: Article, length: String) async throws -> SummaryAnswer {
    var question = question(for: article, length: length)
    do {
      return try await answer(to: question, of: article)
    } catch let rejection as Rejection {
      question.complaint = ServiceQuestion.Complaint(
        answer: rejection.answer, reasons: [rejection.reason])
    }
    do {
      return try await answer(to: question, of: article)
    } catch let rejection as Rejection {
      throw SummaryAnswerError(reason: rejection.reason)
    }
  }

  /// What would be sent for an article.
  public func forecast(for article: Article, length: String) -> RequestForecast {
    let question = question(for: article, length: length)
    var forecast = RequestForecast(
      segments: article.segments.count, requests: 1, characters: question.characters)
    forecast.tokens = question.estimatedUsage
    let price = runner.policy.price
    if price.isKnown {
      forecast.cost = price.cost(characters: question.characters, usage: question.estimatedUsage)
    }
    return forecast
  }

  /// An answer that is not believed.
  private struct Rejection: Error {
    let answer: String
    let reason: String
  }

  private func question(for article: Article, length: String) -> ServiceQuestion {
    var question = ServiceQuestion(
      article.segments.enumerated().map { index, segment in
        ServiceQuestion.Item(
          id: segment.id, text: segment.text, terms: index == 0 ? article.terms : [])
      }, surroundings: Surroundings(title: article.title))
    question.article = ArticleRequest(length: length, published: article.published)
    return question
  }

  private func answer(
    to question: ServiceQuestion, of article: Article
  ) async throws -> SummaryAnswer {
    let most = service.limits.characters
    guard question.characters <= most else {
      throw SummaryAnswerError(
        reason: "the article has \(question.characters) characters, and '\(name)' takes "
          + "\(most) at once")
    }
    let answer: ServiceAnswer
    do {
      answer = try await runner.answer(of: service, to: question)
    } catch let failure as ServiceFailure {
      if case .tooLong(let reason, _) = failure { throw SummaryAnswerError(reason: reason) }
      throw failure.error(of: name)
    }
    let said = answer.targets.first.flatMap(\.self) ?? ""
    if let flaw = answer.flaw { throw Rejection(answer: said, reason: flaw) }
    let summary: SummaryAnswer
    do throws(SummaryAnswerError) {
      summary = try SummaryAnswer(said)
      try check(summary, of: article)
    } catch {
      throw Rejection(answer: said, reason: error.reason)
    }
    return summary
  }

  /// That the answer is English, and cites the article.
  private func check(
    _ summary: SummaryAnswer, of article: Article
  ) throws(SummaryAnswerError) {
    let ids = Set(article.segments.map(\.id))
    if summary.sentences.allSatisfy({ ids.isDisjoint(with: $0.segments) }) {
      throw SummaryAnswerError(reason: "no sentence cites a segment of the article")
    }
    let text = summary.sentences.map(\.text).joined(separator: " ")
    let whole = Segment(
      id: "all", block: 0, kind: .line, range: SourceRange(0, 0),
      text: article.segments.map(\.text).joined(separator: " "))
    let translation = Translation(segment: whole, target: text, origin: origin)
    if let issue = LanguageCheck().issue(in: translation) {
      throw SummaryAnswerError(
        reason: issue.message.replacing("the translation", with: "the summary"))
    }
  }
}
