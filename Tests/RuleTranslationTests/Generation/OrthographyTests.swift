import Articles
import Testing

@testable import RuleTranslation

/// How target words are written as a text.
@Suite struct OrthographyTests {
  /// Joins words; where the source says how they stood, `source` has the same number of words.
  private func text(
    _ target: String, source: String? = nil, capitalized: Bool = false
  ) throws -> String {
    let words = target.split(separator: " ").map(String.init)
    // `~` before a word says that no blank stood before it in the source.
    let sources = (source ?? "").split(separator: " ").enumerated().map { index, word in
      let isGlued = word.hasPrefix("~")
      let surface = String(isGlued ? word.dropFirst() : word)
      return Word(
        tokens: index..<index + 1, range: SourceRange(0, surface.utf8.count), surface: surface,
        form: surface, spaceBefore: !isGlued && index > 0, readings: [])
    }
    let orthography = Orthography(targetLexicon: try Support.engine.get().pair.targetLexicon)
    return orthography.text(
      words.enumerated().map { TargetWord(text: $1, source: source == nil ? nil : $0) },
      source: sources, capitalized: capitalized)
  }

  @Test(arguments: [
    ("he left , she stayed .", "he left, she stayed."), ("why ?", "why?"), ("no !", "no!"),
    ("the minister ( 54 ) left", "the minister (54) left"), ("5 %", "5%"),
    ("“ no ” , he said", "“no”, he said"), ("‘ no ’s", "‘no’s"),
    ("the minister 's car", "the minister's car"),
    ("one ; two : three …", "one; two: three…"), ("[ sic ]", "[sic]"), ("« yes »", "«yes»"),
    ("a two - day visit", "a two-day visit"), ("non- Muslim residents", "non-Muslim residents"),
    ("", ""), (".", "."),
  ])
  func punctuation(_ words: String, _ text: String) throws {
    #expect(try self.text(words) == text)
  }

  @Test(arguments: [
    ("\" no \" , he said", "\" ~no ~\" ~, kata dia", "\"no\", he said"),
    ("he said , \" no . \"", "kata dia ~, \" ~no ~. ~\"", "he said, \"no.\""),
    ("one \" two \" three \" four \"", "a \" ~b ~\" c \" ~d ~\"", "one \"two\" three \"four\""),
    ("Semarang – Surabaya", "Semarang ~– ~Surabaya", "Semarang–Surabaya"),
    ("flood – again", "banjir – lagi", "flood – again"),
    ("flood -- again", "banjir -- lagi", "flood -- again"),
    ("AFP / France24", "AFP ~/ ~France24", "AFP/France24"),
    ("food & drink", "makanan & minuman", "food & drink"),
  ])
  func asInTheSource(_ words: String, _ source: String, _ text: String) throws {
    #expect(try self.text(words, source: source) == text)
  }

  @Test(arguments: [
    ("a attack", "an attack"), ("a ship", "a ship"), ("a hour", "an hour"), ("a house", "a house"),
    ("a university", "a university"), ("a uninvited guest", "an uninvited guest"),
    ("a European", "a European"), ("a US ship", "a US ship"), ("a MP", "an MP"),
    ("a one-sided deal", "a one-sided deal"), ("a honest man", "an honest man"),
    ("a “ attack ”", "an “attack”"), ("a Ukrainian", "a Ukrainian"), ("a UN envoy", "a UN envoy"),
    ("a EU envoy", "an EU envoy"), ("a unit", "a unit"), ("a umbrella", "an umbrella"),
    ("a 8-year-old", "an 8-year-old"), ("a 11th", "an 11th"), ("a 18-year-old", "an 18-year-old"),
    ("a 80 percent rise", "an 80 percent rise"), ("a 1-0 win", "a 1-0 win"),
    ("a 2-1 win", "a 2-1 win"),
    ("a 100-meter run", "a 100-meter run"), ("a NGO", "an NGO"), ("a user", "a user"),
    ("a X-ray", "an X-ray"), ("a eulogy", "a eulogy"), ("a heir", "an heir"),
  ])
  func articles(_ words: String, _ text: String) throws {
    #expect(try self.text(words) == text)
  }

  @Test func articlesOfTheSourceStay() throws {
    #expect(try text("a attack", source: "a attack") == "a attack")
  }

  @Test(arguments: [
    ("the minister left", "The minister left"), ("“ no ”", "“No”"), ("( he left )", "(He left)"),
    ("3 people", "3 people"), ("iPhone", "IPhone"), ("USA", "USA"), ("…", "…"), ("", ""),
    ("émigrés left", "Émigrés left"),
  ])
  func capitals(_ words: String, _ text: String) throws {
    #expect(try self.text(words, capitalized: true) == text)
  }

  @Test func emptyWordsLeaveNoBlank() throws {
    let orthography = Orthography(targetLexicon: try Support.engine.get().pair.targetLexicon)
    let words = ["", "he", "", "left", "", "."].map { TargetWord(text: $0, source: nil) }
    #expect(orthography.text(words, source: [], capitalized: false) == "he left.")
  }
}
