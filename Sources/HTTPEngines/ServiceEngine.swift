import Articles
import Glossaries
import QualityChecks
import Translation

/// A translation service as an engine: fills requests, sends several at once, and believes no answer
/// that a check finds fault with.
///
/// What fails a check is asked for once more, alone, and with what is wrong where the service has a
/// prompt for that. What fails again has an issue of the severity `error`: it is not remembered, and
/// the next engine of a chain takes it.
public final class ServiceEngine: TranslationEngine {
  public let id: EngineID
  let service: any TranslationService
  let runner: RequestRunner
  /// How many requests are on their way at once.
  let parallelism: Int
  private let analyzer: (any SourceAnalyzer)?
  let checker: QualityChecker

  /// - Parameters:
  ///   - version: what a change of the service's output changes, for the memory.
  ///   - analyzer: finds the glossary's terms in the texts; nil where the service is told none.
  public init(
    name: String, version: String, service: any TranslationService,
    retries: RetryPolicy = RetryPolicy(), policy: RequestPolicy = RequestPolicy(),
    parallelism: Int = 2, analyzer: (any SourceAnalyzer)? = nil
  ) {
    id = EngineID(name: name, version: version)
    self.service = service
    runner = RequestRunner(retries: retries, policy: policy)
    self.parallelism = max(1, parallelism)
    self.analyzer = analyzer
    checker = .answers(analyzer: analyzer)
  }

  public func prepared(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Segment] {
    service.usesContext ? Surroundings.noted(in: segments) : segments
  }

  public func translate(
    _ segments: [Segment], in context: TranslationContext,
    reporting report: @escaping TranslationReport
  ) async throws -> [Translation] {
    guard !segments.isEmpty else { return [] }
    let items = items(for: segments, in: context)
    let service = try await holding(items.flatMap(\.terms))
    let run = ServiceRun(
      engine: self, service: service, segments: segments, items: items, context: context)
    @Sendable func translation(_ draft: Draft, of segment: Segment) -> Translation {
      Translation(
        segment: segment, target: draft.target,
        origin: .engine(name: id.name, model: service.model, prompt: service.prompt),
        issues: draft.issues)
    }
    var queue = DraftQueue { drafts in
      await report(
        drafts.map {
          FinalTranslation(
            index: $0.index, translation: translation($0.draft, of: segments[$0.index]))
        })
    }
    let drafts: [Draft]
    do {
      drafts = try await run.drafts(handedTo: &queue)
    } catch {
      await queue.finish()
      await service.release()
      throw error
    }
    await queue.finish()
    await service.release()
    return zip(segments, drafts).map { translation($1, of: $0) }
  }

  /// What the service would be asked for some segments.
  func questions(
    for segments: [Segment], in context: TranslationContext
  ) -> [ServiceQuestion] {
    let items = items(for: segments, in: context)
    let run = ServiceRun(
      engine: self, service: service, segments: segments, items: items, context: context)
    return service.limits.batches(of: segments.map(\.text)).map {
      run.question(for: $0, complaint: nil)
    }
  }

  /// The segments with the glossary's terms that they hold. A segment's place is its id: those of a
  /// document may be any text.
  private func items(
    for segments: [Segment], in context: TranslationContext
  ) -> [ServiceQuestion.Item] {
    let analyzer = context.terms.isEmpty ? nil : analyzer
    return segments.enumerated().map { index, segment in
      let matches = analyzer.map { context.terms.matches(in: $0.analyze(segment.text)) } ?? []
      return ServiceQuestion.Item(
        id: "s\(index + 1)", text: segment.text,
        terms: matches.map { match in
          let term = match.term
          return TermPair(
            source: term.source,
            target: term.status == .doNotTranslate ? term.source : term.target)
        })
    }
  }

  private func holding(_ terms: [TermPair]) async throws -> any TranslationService {
    guard !terms.isEmpty else { return service }
    do {
      return try await service.holding(Array(Set(terms)).sorted())
    } catch let failure as ServiceFailure {
      throw failure.error(of: id.name)
    }
  }
}

extension ServiceFailure {
  func error(of engine: String) -> EngineError {
    switch self {
    case .refused: .refused(engine: engine, reason: "\(reason); check its key and its quota")
    case .overBudget: .overBudget(engine: engine, reason: reason)
    case .tooOften: .tryAgain(engine: engine, reason: reason)
    case .temporary, .permanent, .tooLong, .malformed: .unreachable(engine: engine, reason: reason)
    }
  }
}
