import Foundation
import Testing

@testable import HTTPEngines

/// Filling requests, and waiting between them.
@Suite struct RequestTests {
  @Test(arguments: [
    (RequestLimits(texts: 2, characters: 100), ["a", "b", "c", "d", "e"], [0..<2, 2..<4, 4..<5]),
    (
      RequestLimits(texts: 9, characters: 5), ["aaa", "bb", "c", "dddddddd", "e"],
      [0..<2, 2..<3, 3..<4, 4..<5]
    ),
    (RequestLimits(texts: 9, characters: 4), ["éééé", "b"], [0..<1, 1..<2]),
    (RequestLimits(texts: 9, characters: 4), [], []),
  ])
  func requestsAreFilledToTheLimits(
    _ limits: RequestLimits, _ texts: [String], _ expected: [Range<Int>]
  ) {
    #expect(limits.batches(of: texts) == expected)
  }

  @Test func waitsGrowAndEnd() {
    let policy = RetryPolicy(attempts: 4, firstDelay: 1, longestDelay: 3, patience: 60)
    #expect((1...4).map { policy.delay(after: $0, asked: nil, random: 1) } == [1, 2, 3, nil])
    #expect(policy.delay(after: 2, asked: nil, random: 0.5) == 1)
  }

  @Test func whatTheServiceAsksForIsHonoured() {
    let policy = RetryPolicy(attempts: 4, firstDelay: 1, longestDelay: 3, patience: 60)
    #expect(policy.delay(after: 1, asked: 20, random: 0.1) == 20)
    #expect(policy.delay(after: 1, asked: 61, random: 0.1) == nil)
  }

  @Test(arguments: [
    ("7", 7.0), ("Sat, 21 Nov 2026 12:00:30 GMT", 30), ("Sat, 21 Nov 2026 11:00:00 GMT", 0),
  ])
  func retryAfterIsANumberOrADate(_ value: String, _ seconds: Double) throws {
    let now = try #require(ISO8601DateFormatter().date(from: "2026-11-21T12:00:00Z"))
    let response = HTTPResponse(status: 429, headers: ["retry-after": value])
    #expect(response.retryDelay(from: now) == seconds)
  }
}
