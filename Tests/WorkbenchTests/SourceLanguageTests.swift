import Articles
import IndonesianEnglish
import Testing
import Translation

@testable import Workbench

@Suite struct SourceLanguageTests {
  private static let rules = Result { try IndonesianEnglish.engine() }

  private func warning(_ text: String) throws -> String? {
    let segment = Segment(
      id: "s1", block: 0, kind: .sentence, range: SourceRange(0, text.utf8.count), text: text)
    return SourceLanguage(of: [segment], rules: try Self.rules.get()).issue?.kind
  }

  @Test(arguments: [
    """
    The minister said on Monday that the government would announce a new plan for the economy, \
    and that parliament would vote on it next week.
    """,
    """
    Aku lagi ngopi karo kancaku ing warung cedhak omah nalika udan deres banget lan dalan dadi \
    banjir, kabeh wong padha mlayu golek panggonan sing aman.
    """,
  ])
  func anotherLanguageIsTold(_ text: String) throws {
    #expect(try warning(text) == "language")
  }

  @Test(arguments: [
    "Menteri itu mengatakan pada Senin bahwa pemerintah akan mengumumkan rencana baru untuk "
      + "ekonomi, dan bahwa parlemen akan memungut suara mengenai hal itu pekan depan.",
    // A quotation in English within an article.
    "Menteri itu mengatakan pada Senin bahwa pemerintah akan mengumumkan rencana baru untuk "
      + "ekonomi. \u{201C}We will not wait any longer for the others to move,\u{201D} katanya.",
    // Slang of quotations, a headline of names, and figures alone.
    "Gue nggak tau deh, soalnya kemarin gue lagi di rumah terus dia dateng bawa makanan banyak "
      + "banget buat anak-anak yang lagi main di depan.",
    "Manchester United vs Real Madrid: Live Streaming", "12 34 56", "",
  ])
  func indonesianIsRead(_ text: String) throws {
    #expect(try warning(text) == nil)
  }
}
