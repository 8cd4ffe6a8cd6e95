import Testing

@testable import HTTPEngines

/// Rates, the budget, and leaving a service alone.
@Suite struct RequestPolicyTests {
  @Test func aRateIsKeptAfterATenthOfAMinute() {
    let limiter = RateLimiter(perMinute: 60)
    let waits = (1...8).map { _ in limiter.reserve(1, at: 100) }
    #expect(waits == [0, 0, 0, 0, 0, 0, 1, 2])
    #expect(limiter.reserve(1, at: 200) == 0)
  }

  @Test func oneQuestionOfMoreThanTheRoomMayGo() {
    let limiter = RateLimiter(perMinute: 600)
    #expect(limiter.reserve(1_000, at: 0) == 0)
    #expect(limiter.reserve(10, at: 0) == 95)
  }

  @Test func aServiceThatFailsInARowIsLeftAlone() {
    let breaker = CircuitBreaker(most: 2, pause: 30)
    breaker.failed(at: 0)
    #expect(breaker.pause(at: 0) == nil)
    breaker.failed(at: 1)
    #expect(breaker.pause(at: 11) == 20)
    #expect(breaker.pause(at: 31) == nil)
    // One tries it; the others wait.
    #expect(breaker.pause(at: 31) == 30)
    breaker.succeeded()
    #expect(breaker.pause(at: 31) == nil)
  }

  @Test func aBudgetIsNotPassed() throws {
    let budget = Budget(maxCharacters: 10, maxCost: 1)
    try budget.reserve(characters: 10, cost: 0.5)
    #expect(
      throws: ServiceFailure.overBudget(
        reason: "1 characters more would pass --max-chars 10; 10 were sent")
    ) { try budget.reserve(characters: 1, cost: 0) }
    #expect(
      throws: ServiceFailure.overBudget(
        reason:
          "the next request may cost 0.6, which would pass --max-cost 1; 0.5 was spent")
    ) { try budget.reserve(characters: 0, cost: 0.6) }
    budget.settle(reserved: 0.5, cost: 0.25)
    try budget.reserve(characters: 0, cost: 0.75)
    #expect(budget.spending == .init(requests: 2, characters: 10, cost: 1))
  }

  @Test func aPriceIsForAMillion() {
    let price = Price(characters: 20, read: 1, written: 3)
    let cost = price.cost(
      characters: 50_000, usage: TokenUsage(read: 1_000_000, written: 500_000))
    #expect(cost == 1 + 1 + 1.5)
    #expect(Budget.shown(3.5) == "3.5" && Budget.shown(2) == "2" && Budget.shown(100) == "100")
  }

  @Test func bytesAreThoseOfJSON() {
    let limits = RequestLimits(texts: 9, characters: 99, bytes: 10)
    #expect(limits.batches(of: ["éé", "a", "\"\"", "b"]) == [0..<1, 1..<2, 2..<3, 3..<4])
  }
}
