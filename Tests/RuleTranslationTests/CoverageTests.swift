import Testing

@testable import RuleTranslation

/// What the data are said to know of a sentence.
@Suite struct CoverageTests {
  private func coverage(_ text: String) throws -> [SentenceCoverage] {
    try Support.engine.get().coverage(of: text, terms: Support.noTerms())
  }

  @Test func everyRunningWordIsOfOneKind() throws {
    let sentence = "Presiden Zorblat membuka zxqrav baru pada 22 Oktober 2022, lalu menzxqrakannya."
    let found = try #require(coverage(sentence).first)
    #expect(found.counts == [.known: 5, .name: 1, .number: 3, .guessed: 1, .unknown: 1])
    #expect(found.unknown.map(\.key) == ["zxqrav"])
    #expect(
      found.unknown.map(\.example) == ["Presiden Zorblat membuka zxqrav baru pada 22 Oktober 2022,"]
    )
    #expect(found.guessed.map(\.key) == ["menzxqrakannya"])
  }

  @Test func aSentenceThatIsOnePhraseHasNoBreak() throws {
    #expect(try coverage("Menteri itu membuka pelabuhan baru.").allSatisfy(\.breaks.isEmpty))
  }

  @Test func aBreakIsNamedByThePartsOfSpeechAroundIt() throws {
    let breaks = try coverage("Menteri itu pergi dari oleh.").flatMap(\.breaks)
    #expect(breaks.map(\.key).contains("prep ‖ prep"), "\(breaks)")
    #expect(breaks.map(\.example).contains("Menteri itu pergi dari ‖ oleh."), "\(breaks)")
  }

  @Test func sentencesAreToldApart() throws {
    #expect(try coverage("Menteri itu pergi. Kapal itu tenggelam.").count == 2)
    #expect(try coverage("").isEmpty)
    #expect(try coverage("???").flatMap(\.counts.values) == [])
  }
}
