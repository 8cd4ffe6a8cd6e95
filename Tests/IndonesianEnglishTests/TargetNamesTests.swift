import Articles
import Glossaries
import IndonesianEnglish
import RuleTranslation
import Testing
import Translation

struct TargetNamesTests {
  private let engine: RuleEngine
  private let context: TranslationContext

  init() throws {
    engine = try Harness.engine.get()
    context = TranslationContext(glossary: .empty, analyzer: engine)
  }

  @Test(arguments: ["Surabaya", "Jakarta", "Prabowo", "Joko Widodo", "Sukabumi Selatanto"])
  func namesThatEnglishWritesAlikeAreKept(name: String) {
    #expect(engine.isKept(name, opensSentence: false, in: context))
  }

  @Test(arguments: ["Jepang", "Belanda", "Polisi", "Menteri Retno", "Maret", "KPK", "Timor Leste"])
  func othersAreNot(name: String) {
    #expect(!engine.isKept(name, opensSentence: false, in: context))
  }

  @Test func aWordThatNobodyKnowsMayHaveTheCapitalOfTheBeginning() {
    #expect(engine.isKept("Zlotrik", opensSentence: false, in: context))
    #expect(!engine.isKept("Zlotrik", opensSentence: true, in: context))
  }

  @Test func theWordsAboutANameAreLookedAt() {
    #expect(engine.tellsGender("She") && engine.tellsGender("his") && !engine.tellsGender("they"))
    #expect(engine.fits("an", before: "Ambon") && !engine.fits("a", before: "Ambon"))
    #expect(engine.fits("in", before: "Ambon") && engine.fits("a", before: "Solo"))
  }
}
