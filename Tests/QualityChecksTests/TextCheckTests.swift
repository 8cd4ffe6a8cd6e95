import Articles
import Testing
import Translation

@testable import QualityChecks

struct TextCheckTests {
  @Test func anEmptyTranslationIsAnError() {
    #expect(EmptyCheck().found("Kata", " \n") == ["error empty Kata"])
    #expect(EmptyCheck().found("Kata", "…") == ["error empty Kata"])
    #expect(EmptyCheck().found("Kata", "Word") == [])
    #expect(EmptyCheck().found("***", "") == [])
  }

  @Test func aLengthFarFromTheSourcesIsAWarning() {
    let source = String(repeating: "kata ", count: 20)
    #expect(LengthCheck().found(source, String(repeating: "word ", count: 20)) == [])
    #expect(LengthCheck().found(source, "word") == ["warning length "])
    #expect(
      LengthCheck().found(source, String(repeating: "word ", count: 60)) == ["warning length "])
    #expect(LengthCheck().found("kata", "a much longer word than the source") == [])
  }

  @Test(arguments: [
    ("\"Ya,\" katanya", "“Yes,” he said"), ("kata 'ya' itu", "the word \"yes\""),
    ("“Ya”", "''Yes''"), ("\"Kami pergi", "\"We are leaving"), ("Jum'at", "It's Friday's news"),
    ("kata \"ya\"", "the word 'yes'"), ("para menteri", "the ministers' plan"),
  ])
  func quotationsThatAgreeAreLeftAlone(source: String, target: String) {
    #expect(QuotationCheck().found(source, target) == [])
  }

  @Test func quotationsThatWereLostOrNotClosedAreFound() {
    #expect(
      QuotationCheck().found("\"Ya,\" katanya", "\"Yes, he said") == ["error quotation \""])
    #expect(QuotationCheck().found("“Ya,” katanya", "Yes, he said") == ["warning quotation ”"])
    #expect(
      QuotationCheck().found("Ya, katanya", "“Yes,” he “said”").first == "warning quotation ”")
  }

  @Test(arguments: [
    ("Partai Keadilan dan Persatuan", "the Partai Keadilan dan Persatuan"),
    ("Dan pergi", "Dan left"), ("di sana", "Angel di Maria"), ("kata itu", "the word"),
    ("data itu", "the data"), ("rumah", "with yang"),
  ])
  func englishAndNamesAreNotLeftovers(source: String, target: String) {
    #expect(LeftoverCheck().found(source, target) == [])
  }

  @Test func indonesianWordsAreFound() {
    #expect(
      LeftoverCheck().found("rumah yang menyerukan semuanya", "the house yang menyerukan all")
        == ["error leftover yang", "error leftover menyerukan"])
  }

  @Test func whatTheEngineMarkedIsNotSaidAgain() {
    let marked = Issue(
      kind: "unknown-word", severity: .warning, message: "menyerukan",
      targetRange: SourceRange(4, 14))
    #expect(
      LeftoverCheck().issues(
        in: translation("Ia menyerukan", "He, menyerukan", issues: [marked]), context: context()
      ).isEmpty)
  }

  @Test func theCheckerRunsThemAllAndSaysNothingTwice() {
    let bad = translation("Dia tidak membeli 5 buku", "He bought books")
    let found = QualityChecker.standard.issues(in: bad, context: context())
    #expect(found.map(\.kind) == ["number", "negation"])
    let once = QualityChecker.standard.checked(bad, context: context())
    #expect(QualityChecker.standard.checked(once, context: context()).issues == found)
    let empty = QualityChecker.standard.issues(
      in: translation("Ada 5 buku", ""), context: context())
    #expect(empty.map(\.kind) == ["empty"])
  }
}
