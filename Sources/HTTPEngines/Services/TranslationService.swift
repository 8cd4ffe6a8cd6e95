/// How a translation service is spoken to: what it takes at once, what it is asked, how it answers.
public protocol TranslationService: Sendable {
  /// What one question may hold.
  var limits: RequestLimits { get }

  /// The address or the program that the texts go to.
  var place: String { get }

  /// What answers, where the service has several models.
  var model: String? { get }

  /// The prompt that asks, with its version and hash, where there is one.
  var prompt: String? { get }

  /// Whether a question is known to be more than the service takes at once, though it keeps to the
  /// limits.
  func isTooLong(_ question: ServiceQuestion) -> Bool

  /// Whether the sentences around a text, the title and the terms are sent beside it.
  var usesContext: Bool { get }

  /// The service with some terms put into a glossary of its own, where it keeps glossaries.
  ///
  /// - Throws: `ServiceFailure`, `CancellationError`.
  func holding(_ terms: [TermPair]) async throws -> any TranslationService

  /// Takes away what `holding` has put up.
  func release() async

  /// The answer to a question.
  ///
  /// - Throws: `ServiceFailure`, `CancellationError`.
  func answer(to question: ServiceQuestion) async throws -> ServiceAnswer
}

extension TranslationService {
  public var model: String? { nil }
  public var prompt: String? { nil }
  public var usesContext: Bool { false }
  public func isTooLong(_ question: ServiceQuestion) -> Bool { false }
  public func holding(_ terms: [TermPair]) async throws -> any TranslationService { self }
  public func release() async {}
}
