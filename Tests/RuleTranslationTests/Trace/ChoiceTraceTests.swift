import Foundation
import Testing

@testable import RuleTranslation

/// What the trace tells of the choices that wording made.
@Suite struct ChoiceTraceTests {
  private func choices(_ text: String) throws -> [Trace.Choice] {
    try Support.engine.get().trace(text, terms: Support.noTerms()).choices
  }

  @Test(arguments: [
    "Pemerintah membangun rumah di tepi sungai besar.", "Menteri itu membuka pelabuhan baru.",
    "Warga yang terdampak banjir menerima bantuan dari pemerintah daerah.",
  ])
  func oneOfEachIsTakenAndNoneIsCheaper(_ text: String) throws {
    let choices = try choices(text)
    #expect(!choices.isEmpty)
    for choice in choices {
      #expect(choice.alternatives.count { $0.isTaken } == 1, "\(choice.line)")
      #expect(choice.alternatives.allSatisfy { $0.isTaken == ($0.more == 0) || $0.more > 0 })
      #expect(choice.alternatives.count > 1)
    }
  }

  @Test func aChoiceNamesItsWordAndItsWays() throws {
    let choice = try #require(
      choices("Pemerintah membangun rumah.").first {
        $0.word == "rumah" && $0.alternatives.contains { $0.text == "houses" }
      })
    #expect(choice.alternatives.map(\.text).contains("house"))
    #expect(choice.line.hasPrefix("rumah: "))
    #expect(choice.line.components(separatedBy: " taken").count == 2)
  }

  @Test func whatIsFixedIsNoChoice() throws {
    #expect(try choices("???").isEmpty)
  }
}
