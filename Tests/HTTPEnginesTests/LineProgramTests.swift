import Foundation
import Testing

@testable import HTTPEngines

/// Programs that are kept running.
@Suite struct LineProgramTests {
  private func answer(
    _ service: LineProgramService, to text: String
  ) async throws -> [String?] {
    try await service.answer(to: ServiceQuestion([.init(id: "s1", text: text)])).targets
  }

  /// Answers each line with its number and itself.
  private static let counting = "awk '{ print NR \": \" $0; fflush() }'"

  @Test func theProgramIsStartedOnce() async throws {
    let service = LineProgramService(Self.counting)
    #expect(try await answer(service, to: "satu") == ["1: satu"])
    #expect(try await answer(service, to: "dua\nbaris") == ["2: dua baris"])
  }

  @Test func aZeroByteMayEndTheTexts() async throws {
    let service = LineProgramService(
      "perl -0 -ne 'BEGIN { $| = 1 } chomp; print uc, \"\\n\\0\"'", ending: .null)
    #expect(try await answer(service, to: "satu") == ["SATU"])
    #expect(try await answer(service, to: "dua") == ["DUA"])
  }

  @Test func theEndOfItsInputMayBeWhatAProgramWaitsFor() async throws {
    let service = LineProgramService("sort -s -k 9", ending: .input)
    let items = ["satu", "dua", "tiga"].map { ServiceQuestion.Item(id: $0, text: $0) }
    for _ in 1...2 {
      #expect(
        try await service.answer(to: ServiceQuestion(items)).targets == ["satu", "dua", "tiga"])
    }
  }

  @Test func aProgramThatEndsIsStartedAnew() async throws {
    let service = LineProgramService("sh -c 'read line; echo \"[$line]\"'")
    #expect(try await answer(service, to: "satu") == ["[satu]"])
    await #expect(throws: ServiceFailure.self) { _ = try await answer(service, to: "dua") }
    #expect(try await answer(service, to: "tiga") == ["[tiga]"])
  }

  @Test(arguments: [
    ("/nowhere/at-all", 60, "can't be started"), ("true", 60, "has ended"),
    ("sleep 60", 0.5, "no answer in time"),
  ])
  func aProgramThatDoesNotAnswerIsAFailure(
    _ command: String, _ timeout: Double, _ reason: String
  ) async throws {
    let service = LineProgramService(command, timeout: timeout)
    await #expect {
      _ = try await answer(service, to: "satu")
    } throws: { error in
      (error as? ServiceFailure)?.reason.contains(reason) == true
    }
  }

  @Test func cancellingEndsTheWait() async throws {
    let service = LineProgramService("sleep 60")
    let task = Task { try await answer(service, to: "satu") }
    try await Task.sleep(for: .milliseconds(50))
    task.cancel()
    await #expect(throws: CancellationError.self) { _ = try await task.value }
  }
}
