import Foundation

/// Sends questions to a service: within its rates and the budget, again where that may help, and not
/// at all while the service is left alone.
struct RequestRunner: Sendable {
  let retries: RetryPolicy
  let policy: RequestPolicy
  private let breaker = CircuitBreaker()

  init(retries: RetryPolicy, policy: RequestPolicy) {
    self.retries = retries
    self.policy = policy
  }

  /// - Throws: `ServiceFailure`, `CancellationError`.
  func answer(
    of service: any TranslationService, to question: ServiceQuestion
  ) async throws -> ServiceAnswer {
    var attempt = 1
    while true {
      do {
        return try await send(question, to: service)
      } catch let failure as ServiceFailure {
        guard let delay = delay(after: attempt, failure) else {
          throw attempt > 1 ? failure.asked(attempt) : failure
        }
        attempt += 1
        try await Task.sleep(for: .seconds(delay))
      }
    }
  }

  /// What is no answer of the service may be a proxy's page that is gone the next time: it is asked
  /// for once more.
  private func delay(after attempt: Int, _ failure: ServiceFailure) -> Double? {
    switch failure {
    case .temporary(_, let asked), .tooOften(_, let asked):
      retries.delay(after: attempt, asked: asked, random: .random(in: 0...1))
    case .malformed where attempt == 1:
      retries.delay(after: attempt, asked: nil, random: .random(in: 0...1))
    default: nil
    }
  }

  private func send(
    _ question: ServiceQuestion, to service: any TranslationService
  ) async throws -> ServiceAnswer {
    if let pause = breaker.pause(at: Self.now) {
      throw ServiceFailure.permanent(
        reason: "it failed several times in a row, and is left alone for \(Int(pause) + 1) s")
    }
    let (characters, estimate) = (question.characters, question.estimatedUsage)
    let reserved = policy.price.cost(characters: characters, usage: estimate)
    try policy.budget.reserve(characters: characters, cost: reserved)
    let tokens = Double(estimate.read + estimate.written)
    let wait = max(
      policy.requestRate?.reserve(1, at: Self.now) ?? 0,
      policy.tokenRate?.reserve(tokens, at: Self.now) ?? 0)
    if wait > 0 { try await Task.sleep(for: .seconds(wait)) }
    do {
      let answer = try await service.answer(to: question)
      breaker.succeeded()
      if let usage = answer.usage {
        policy.budget.settle(
          reserved: reserved, cost: policy.price.cost(characters: characters, usage: usage))
      }
      return answer
    } catch let failure as ServiceFailure {
      switch failure {
      case .temporary, .tooOften: breaker.failed(at: Self.now)
      default: break
      }
      throw failure
    }
  }

  private static var now: Double { ProcessInfo.processInfo.systemUptime }
}

extension ServiceFailure {
  /// The same failure, with how often it was asked.
  fileprivate func asked(_ attempts: Int) -> ServiceFailure {
    let reason = "\(reason) (asked \(attempts) times)"
    switch self {
    case .temporary(_, let after): return .temporary(reason: reason, after: after)
    case .tooOften(_, let after): return .tooOften(reason: reason, after: after)
    case .refused: return .refused(reason: reason)
    case .permanent: return .permanent(reason: reason)
    case .tooLong(_, let overflow): return .tooLong(reason: reason, overflow: overflow)
    case .malformed: return .malformed(reason: reason)
    case .overBudget: return .overBudget(reason: reason)
    }
  }
}
