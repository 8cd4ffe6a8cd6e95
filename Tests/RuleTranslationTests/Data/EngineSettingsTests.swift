import Articles
import Testing

@testable import RuleTranslation

/// What settings leave open to wording.
@Suite struct EngineSettingsTests {
  private func features() throws -> FeatureTable {
    try Support.features("num sg pl\nform base pres part\ntense elapsed current\nname name")
  }

  private func settings(_ text: String) throws -> (EngineSettings, [String]) {
    let features = try features()
    var symbols = Symbols()
    let categories = try Support.categories("n n NOUN", symbols: &symbols, features: features)
    var problems = DataProblems()
    let settings = EngineSettings(
      DataFile(name: "settings.txt", text: text), categories: categories, features: features,
      problems: &problems)
    return (settings, problems.diagnostics.map(\.description))
  }

  private func set(_ features: (String, String)...) throws -> FeatureSet {
    let table = try self.features()
    return try features.reduce(FeatureSet()) {
      $0.overlaid(by: try #require(table.assignment($1.0, $1.1)))
    }
  }

  @Test func firstVariationThatHoldsCounts() throws {
    let (settings, problems) = try settings(
      """
      vary v !form tense=elapsed : form=none:0
      vary v !form : form=none:0 form=pres:0.25
      vary n !num !name : num=sg:0 num=pl:1.5
      """)
    #expect(problems == [])
    func costs(_ inflection: Inflection, _ feature: (String, String)?) throws -> [Float]? {
      let features = try feature.map { try set($0) } ?? FeatureSet()
      return settings.variation(of: inflection, features)?.map(\.1)
    }
    #expect(try costs("v", nil) == [0, 0.25])
    #expect(try costs("v", ("tense", "elapsed")) == [0])
    #expect(try costs("v", ("tense", "current")) == [0, 0.25])
    #expect(try costs("v", ("form", "part")) == nil)
    #expect(try costs("n", nil) == [0, 1.5])
    #expect(try costs("n", ("name", "name")) == nil)
    #expect(try costs("a", nil) == nil)
    let plural = try #require(settings.variation(of: "n", FeatureSet())?.last?.0)
    #expect(FeatureSet().overlaid(by: plural) == (try set(("num", "pl"))))
  }

  @Test(arguments: [
    "vary n", "vary n !num num=pl:1", "vary n !num :", "vary n nope=1 : num=pl:1",
    "vary n : num=pl", "vary n : num=pl:much", "vary n : num=many:1", "vary n : pl:1",
    "vary n : num=sg:0 nope=1:1",
  ])
  func badVariation(_ line: String) throws {
    let (settings, problems) = try settings("# settings\n\(line)\n")
    #expect(
      problems == ["settings.txt:2:1: expected 'vary class condition… : feature=value:cost…'"])
    #expect(settings.variation(of: "n", FeatureSet()) == nil)
  }

  @Test func sentenceWideFeatures() throws {
    let (settings, problems) = try settings("sentence-wide tense num")
    #expect(problems == [])
    let table = try features()
    #expect(settings.sentenceMask == table.mask(of: "tense")! | table.mask(of: "num")!)
  }

  @Test func unknownSentenceWideFeature() throws {
    let (settings, problems) = try settings("sentence-wide tense mood")
    #expect(problems == ["settings.txt:1:1: unknown feature 'mood'"])
    #expect(settings.sentenceMask == (try features()).mask(of: "tense"))
  }

  @Test func headline() throws {
    let (settings, problems) = try settings("headline 4 tense=current")
    #expect(problems == [])
    #expect(settings.headline == (try features()).assignment("tense", "current"))
    func isHeadline(_ text: String) -> Bool {
      settings.isHeadline(
        text.split(separator: " ").map {
          Word(
            tokens: 0..<1, range: SourceRange(0, 1), surface: String($0), form: $0.lowercased(),
            spaceBefore: true, readings: [])
        })
    }
    #expect(isHeadline("Harga beras naik") && isHeadline("2 warga luka"))
    #expect(!isHeadline("harga beras naik") && !isHeadline("Harga beras naik ."))
    #expect(!isHeadline("Harga naik") && !isHeadline("Harga beras naik lagi kemarin"))
  }

  @Test func numbersOfWording() throws {
    let (settings, problems) = try settings(
      "fluency 0.5\nsense-cost 2\nchoice-weight 0.75\nbeam 4\nunsteadiness 1\nname-links of the")
    #expect(problems == [])
    #expect(settings.fluency == 0.5 && settings.senseCost == 2)
    #expect(settings.choiceWeight == 0.75 && settings.beam == 4)
    #expect(settings.unsteadiness == 1)
    #expect(settings.nameLinks == ["of", "the"])
  }

  @Test(arguments: ["fluency", "sense-cost", "choice-weight", "beam"])
  func numberIsNeeded(_ name: String) throws {
    let (_, problems) = try settings("\(name) much")
    #expect(problems == ["settings.txt:1:1: unknown setting or value '\(name) much'"])
  }
}
