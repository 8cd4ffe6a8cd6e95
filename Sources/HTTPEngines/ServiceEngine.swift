import Articles
import Foundation
import Translation

/// A translation service as an engine: fills requests, sends several at once, tries again where that
/// may help, and trusts no answer.
public final class ServiceEngine: TranslationEngine {
  public let id: EngineID
  private let service: any TranslationService
  private let client: HTTPClient
  private let retries: RetryPolicy
  /// How many requests are on their way at once.
  private let parallelism: Int

  /// - Parameter version: what a change of the service's output changes, for the memory.
  public init(
    name: String, version: String, service: any TranslationService, client: HTTPClient,
    retries: RetryPolicy = RetryPolicy(), parallelism: Int = 2
  ) {
    id = EngineID(name: name, version: version)
    self.service = service
    self.client = client
    self.retries = retries
    self.parallelism = max(1, parallelism)
  }

  public func translate(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Translation] {
    let texts = segments.map(\.text)
    let batches = service.limits.batches(of: texts)
    var targets = [String](repeating: "", count: texts.count)
    try await withThrowingTaskGroup(of: (Range<Int>, [String]).self) { group in
      var waiting = batches.makeIterator()
      func sendNext() {
        guard let batch = waiting.next() else { return }
        group.addTask { (batch, try await self.translations(of: Array(texts[batch]))) }
      }
      for _ in 0..<parallelism { sendNext() }
      while let (batch, translated) = try await group.next() {
        targets.replaceSubrange(batch, with: translated)
        sendNext()
      }
    }
    return zip(segments, targets).map { segment, target in
      Translation(
        segment: segment, target: target,
        origin: .engine(name: id.name, model: nil, prompt: nil),
        issues: Self.issues(source: segment.text, target: target))
    }
  }

  /// The translations of texts that fit one request.
  private func translations(of texts: [String]) async throws -> [String] {
    var attempt = 1
    while true {
      do {
        return try await answer(to: texts)
      } catch let failure as ServiceFailure {
        guard case .temporary(_, let asked) = failure,
          let delay = retries.delay(after: attempt, asked: asked, random: .random(in: 0...1))
        else { throw error(of: failure, attempts: attempt) }
        attempt += 1
        try await Task.sleep(for: .seconds(delay))
      }
    }
  }

  private func answer(to texts: [String]) async throws -> [String] {
    let request = try service.request(for: texts)
    let response: HTTPResponse
    do {
      response = try await client.send(request)
    } catch let error as HTTPError {
      switch error {
      case .timedOut, .broken: throw ServiceFailure.temporary(reason: "\(error)", after: nil)
      case .unavailable, .badURL, .tooLarge, .untrusted:
        throw ServiceFailure.permanent(reason: "\(error)")
      }
    }
    let translated = try service.translations(in: response)
    guard translated.count == texts.count else {
      throw ServiceFailure.permanent(
        reason: "\(translated.count) translations came back for \(texts.count) texts")
    }
    return translated
  }

  private func error(of failure: ServiceFailure, attempts: Int) -> EngineError {
    let reason = failure.reason + (attempts > 1 ? " (asked \(attempts) times)" : "")
    switch failure {
    case .refused: return .refused(engine: id.name, reason: reason)
    case .permanent: return .unreachable(engine: id.name, reason: reason)
    case .temporary:
      return reason.hasPrefix("status 429")
        ? .tryAgain(engine: id.name, reason: reason)
        : .unreachable(engine: id.name, reason: reason)
    }
  }

  /// A text that comes back as it was sent is no translation, unless it is a name or a number.
  private static func issues(source: String, target: String) -> [Issue] {
    let words = source.split { !$0.isLetter }.filter { $0.first?.isLowercase ?? false }
    guard words.count > 1,
      source.trimmingCharacters(in: .whitespacesAndNewlines)
        == target.trimmingCharacters(in: .whitespacesAndNewlines)
    else { return [] }
    return [
      Issue(
        kind: "untranslated", severity: .error,
        message: "the engine gave the source back as it was")
    ]
  }
}
