import Articles
import Testing
import Translation

@testable import Summaries

/// Whom pronouns and short names of a summary stand for. The English stands for the translation of
/// the segment with the same number.
@Suite struct ReferenceTests {
  private let text = """
    Pengamat militer Bagas Hendrawan menilai langkah itu wajar.

    Ia mengingatkan bahwa ketegangan belum mereda.

    Bagas menambahkan bahwa perundingan berlanjut.
    """

  private func resolved(_ chosen: [(segment: Int, english: String)]) throws -> [Summary.Sentence] {
    let article = try ArticleText(text)
    let sentences = chosen.map { number, english in
      let segment = article.translations[number].segment
      return Summary.Sentence(
        text: english, segment: segment.id, range: segment.range, source: segment.text)
    }
    return try SummaryEditor().resolved(
      sentences.map { ($0, 0) }, findings: [article.findings()])
  }

  @Test func aPronounIsNamedWhereTheSummaryLeavesTheNameOut() throws {
    let sentence = try resolved([(1, "He reminded that tension had not eased.")])[0]
    #expect(sentence.text.hasSuffix("Bagas Hendrawan reminded that tension had not eased."))
    #expect(sentence.resolved.map(\.from) == ["He"])
    #expect(sentence.resolved.map(\.segment) == ["s1"])
  }

  @Test func aPronounStaysBehindItsName() throws {
    let sentences = try resolved([
      (0, "Military observer Bagas Hendrawan assessed the step was reasonable."),
      (1, "He reminded that tension had not eased."),
    ])
    #expect(sentences[1].text == "He reminded that tension had not eased.")
  }

  @Test func aShortNameIsGivenInFullOnce() throws {
    let sentence = try resolved([(2, "Bagas added that negotiations continued.")])[0]
    #expect(sentence.text == "Bagas Hendrawan added that negotiations continued.")
    let known = try resolved([
      (0, "Military observer Bagas Hendrawan assessed the step was reasonable."),
      (2, "Bagas added that negotiations continued."),
    ])
    #expect(known[1].text == "Bagas added that negotiations continued.")
  }

  @Test func whatJoinsToAMissingSentenceGoes() throws {
    let sentence = try resolved([(2, "However, Bagas Hendrawan added that negotiations continued.")]
    )
    #expect(sentence[0].text == "Bagas Hendrawan added that negotiations continued.")
    #expect(sentence[0].dropped == [DroppedText(.connective, "However")])
  }

  @Test func whoGoesOnSpeakingIsNamed() throws {
    let article = try ArticleText(
      """
      Presiden Prabowo menerima uang sitaan itu.

      "Ini momentum penting," kata pakar hukum Hardjuno Wiwoho.

      Ia menilai pernyataan Presiden Prabowo mencerminkan kesadaran yang dalam.
      """)
    let segment = article.translations[2].segment
    let sentence = Summary.Sentence(
      text: "He assessed President Prabowo's statement reflected deep awareness.",
      segment: segment.id, range: segment.range, source: segment.text)
    let found = try SummaryEditor().resolved([(sentence, 0)], findings: [article.findings()])
    #expect(found[0].resolved.map(\.from) == ["He"])
    #expect(found[0].text.contains("Hardjuno Wiwoho assessed"))
  }

  @Test func twoWhoCouldBeMeantStayUnnamed() throws {
    let article = try ArticleText(
      """
      Bupati Joko Santoso bertemu Gubernur Budi Hartono.

      Ia pulang pada malam hari.
      """)
    let segment = article.translations[1].segment
    let sentence = Summary.Sentence(
      text: "He went home at night.", segment: segment.id, range: segment.range,
      source: segment.text)
    let found = try SummaryEditor().resolved([(sentence, 0)], findings: [article.findings()])
    #expect(found[0].resolved.isEmpty)
  }

  @Test func aSentenceOfAnotherArticleBetweenIsSeen() throws {
    let articles = try [ArticleText(text), ArticleText("Duta besar itu pulang ke Jakarta.")]
    func sentence(_ article: Int, _ number: Int, _ english: String) -> (Summary.Sentence, Int) {
      let segment = articles[article].translations[number].segment
      let sentence = Summary.Sentence(
        text: english, segment: segment.id, range: segment.range, source: segment.text)
      return (sentence, article)
    }
    let resolved = try SummaryEditor().resolved(
      [
        sentence(0, 0, "Military observer Bagas Hendrawan assessed the step was reasonable."),
        sentence(1, 0, "The ambassador went home to Jakarta."),
        sentence(0, 1, "However, he reminded that tension had not eased."),
      ], findings: articles.map { try $0.findings() })
    #expect(resolved[2].text == "Bagas Hendrawan reminded that tension had not eased.")
  }
}
