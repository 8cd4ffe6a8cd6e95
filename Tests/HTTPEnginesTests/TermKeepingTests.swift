import Articles
import Glossaries
import IndonesianEnglish
import QualityChecks
import RuleTranslation
import Testing
import Translation

@testable import HTTPEngines

/// A glossary on an engine that knows none.
@Suite struct TermKeepingTests {
  /// Answers from a table, and says what it was asked.
  private struct TableEngine: ForecastingEngine {
    let id = EngineID(name: "table", version: "1")
    let answers: [String: String]

    func forecast(
      for segments: [Segment], in context: TranslationContext
    ) async throws -> RequestForecast { RequestForecast() }

    func translate(
      _ segments: [Segment], in context: TranslationContext
    ) async throws -> [Translation] {
      segments.map {
        Translation(
          segment: $0, target: answers[$0.text] ?? "?",
          origin: .engine(name: "table", model: nil, prompt: nil))
      }
    }
  }

  private static let rules = Result { try IndonesianEnglish.engine() }

  private func kept(
    _ source: String, _ answers: [String: String], _ terms: [Term]
  ) async throws -> Translation {
    let rules = try Self.rules.get()
    let glossary = Glossary(terms: terms, files: [])
    let engine = TermKeepingEngine(
      TableEngine(answers: answers), analyzer: rules,
      verifier: TermVerifier(glossary: glossary, analyzer: rules))
    return try await engine.translate(
      [Segment("s1", source)],
      in: TranslationContext(
        glossary: glossary, terms: TermMatcher(terms: terms, analyzer: rules)))[0]
  }

  private static let minister = Term(source: "Menhan", target: "Defense Minister")

  @Test func whatHoldsIsLeftAlone() async throws {
    let kept = try await kept(
      "Menhan tiba.", ["Menhan tiba.": "The Defense Minister arrived."], [Self.minister])
    #expect(kept.target == "The Defense Minister arrived.")
    #expect(kept.issues.isEmpty)
  }

  @Test func aMissedTermIsAskedForWithAMark() async throws {
    let kept = try await kept(
      "Kata Menhan, dia tiba.",
      [
        "Kata Menhan, dia tiba.": "Menhan said he arrived.",
        "Kata XTM1, dia tiba.": "According to XTM1, he arrived.",
      ], [Self.minister])
    #expect(kept.target == "According to Defense Minister, he arrived.")
    #expect(kept.issues.map(\.kind) == ["term-repaired"])
    #expect(kept.issues.map(\.severity) == [.note])
  }

  @Test(arguments: [
    "He arrived.", "XTM1 and XTM1 arrived.", "XTM11 arrived.", "XTM2 arrived.", "XTM1ed.", "XTM.",
  ])
  func aMarkThatCameBackWrongChangesNothing(_ answer: String) async throws {
    let kept = try await kept(
      "Menhan tiba.", ["Menhan tiba.": "Menhan arrived.", "XTM1 tiba.": answer], [Self.minister])
    #expect(kept.target == "Menhan arrived.")
    #expect(kept.issues.isEmpty)
  }

  @Test func aDeprecatedRenderingGivesWay() async throws {
    let kept = try await kept(
      "Menhan tiba.", ["Menhan tiba.": "The Minister of Defence arrived."],
      [
        Self.minister,
        Term(source: "Menhan", target: "Minister of Defence", status: .deprecated),
      ])
    #expect(kept.target == "The Defense Minister arrived.")
    #expect(kept.issues.map(\.kind) == ["term-repaired"])
  }

  @Test(arguments: [
    ("XTM1 tiba di XTM2", "xtm1 arrived at XTM2.", "Warship arrived at naval base."),
    ("XTM1 tiba di XTM2", "A XTM2 saw the XTM1's crew", "A naval base saw the warship's crew"),
    ("XTM1 tiba di XTM2", "An (XTM2) saw “XTM1”.", "An (naval base) saw “warship”."),
  ])
  func marksBecomeRenderings(_ text: String, _ answer: String, _ restored: String) throws {
    let source = "kapal perang tiba di pangkalan laut"
    let text = ProtectedText(
      source,
      [
        TermMatch(
          term: Term(source: "kapal perang", target: "warship"), tokens: 0..<2,
          range: SourceRange(0, 12)),
        TermMatch(
          term: Term(source: "pangkalan laut", target: "naval base"), tokens: 4..<6,
          range: SourceRange(21, 35)),
      ])
    #expect(text.text == "XTM1 tiba di XTM2")
    #expect(text.restored(in: answer) == restored)
  }

  @Test func articlesFollowTheRendering() throws {
    let text = ProtectedText(
      "Menhan", [TermMatch(term: Self.minister, tokens: 0..<1, range: SourceRange(0, 6))])
    #expect(text.restored(in: "He was an XTM1.") == "He was a Defense Minister.")
  }
}
