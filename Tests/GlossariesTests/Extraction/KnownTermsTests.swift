import Testing

@testable import Glossaries

struct KnownTermsTests {
  @Test func coversWhatALineOrAMatchSays() {
    let glossary = Glossary(
      terms: [
        Term(source: "kapal induk", target: "aircraft carrier"),
        Term(source: "rudal", target: "rocket", status: .forbidden),
      ], files: [])
    let analyzer = ToyAnalyzer()
    let known = KnownTerms(
      glossary, matcher: TermMatcher(terms: glossary.terms, analyzer: analyzer), analyzer: analyzer)
    #expect(known.cover("Kapal Induk"))
    #expect(known.cover("kapal induknya"))
    #expect(known.cover("Rudal"))
    #expect(!known.cover("kapal"))
    #expect(!known.cover("kapal induk nuklir"))
  }
}
