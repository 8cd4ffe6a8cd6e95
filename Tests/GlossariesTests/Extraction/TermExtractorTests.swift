import Testing

@testable import Glossaries

struct TermExtractorTests {
  private func candidates(
    _ articles: [[String]], minimum: Int = 2, rates: [String: Double] = [:]
  ) -> [TermCandidate] {
    let analyzer = ToyPhrases(rates: rates)
    var extractor = TermExtractor(analyzer: analyzer)
    for (index, texts) in articles.enumerated() {
      extractor.add(analyzer.reading(texts, path: "\(index + 1).txt"))
    }
    return extractor.candidates(minimum: minimum)
  }

  @Test func countsInTextsAndInArticles() throws {
    let found = candidates([["rudal balistik/modifier. rudal", "rudal"], ["Rudal. kapal"]])
    let rudal = try #require(found.first { $0.source == "rudal" })
    #expect(rudal.frequency == 4)
    #expect(rudal.forms[0].articles == 2)
    #expect(rudal.contexts.map { "\($0.path ?? "") \($0.segment)" } == ["1.txt s1", "2.txt s1"])
    #expect(!found.contains { $0.source == "kapal" })
  }

  @Test func isWrittenAsMostOften() {
    #expect(candidates([["Kapal. kapal. kapal"]]).map(\.source) == ["kapal"])
    #expect(candidates([["Menteri. Menteri. menteri"]]).map(\.source) == ["Menteri"])
  }

  @Test func commonWordsStandBehindOrOut() {
    let found = candidates(
      [["orang. rudal. hari", "orang. rudal. hari"]],
      rates: ["orang": 100_000, "hari": 2_000_000])
    #expect(found.map(\.source) == ["rudal", "orang"])
  }

  @Test func whatOnlySaysMoreOfSomethingElseIsNoTerm() {
    let found = candidates([["serangan udara. pangkalan udara. serangan udara. pangkalan udara"]])
    #expect(!found.contains { $0.source == "udara" })
    #expect(found.contains { $0.source == "serangan udara" })
  }

  @Test func whatFollowsASmallWordStandsForItself() {
    let found = candidates([["helikopter di/link perbatasan. helikopter di/link perbatasan"]])
    #expect(found.map(\.source) == ["helikopter", "perbatasan"])
  }

  @Test func anAcronymAndItsExpansionAreOneConcept() throws {
    let text = "Badan/office Nasional Penanggulangan Bencana"
    let explained = "Badan Nasional Penanggulangan Bencana (BNPB)"
    let found = candidates([[text, explained], ["BNPB/body. BNPB/body"]])
    let concept = try #require(found.first)
    #expect(concept.source == "Badan Nasional Penanggulangan Bencana")
    #expect(concept.acronym == "BNPB")
    #expect(concept.partOfSpeech == "np")
    #expect(concept.forms.map(\.frequency) == [2, 2])
    #expect(!found.dropFirst().contains { $0.source == "BNPB" })
  }

  @Test func theShortNameOfAPlaceIsNone() {
    let analyzer = ToyPhrases()
    let reading = analyzer.reading(["Amerika-Serikat/place. Amerika-Serikat (AS)"])
    #expect(reading.segments.flatMap(\.acronyms) == [])
  }

  @Test func theOrderDependsOnTheArticlesAlone() {
    let articles = [["rudal. kapal. tank. rudal. kapal. tank"]]
    let first = candidates(articles).map(\.source)
    #expect(first == ["kapal", "rudal", "tank"])
    #expect(candidates(articles).map(\.source) == first)
  }
}
