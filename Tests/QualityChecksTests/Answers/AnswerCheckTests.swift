import Articles
import Glossaries
import Testing
import Translation

@testable import QualityChecks

/// What services and models do wrong is found, and what is right is let through.
@Suite struct AnswerCheckTests {
  /// Knows the words of the examples, as a lexicon does.
  private struct Analyzer: SourceAnalyzer {
    private static let words: Set<String> = ["presiden", "bertemu", "dengan", "perusahaan"]

    func analyze(_ text: String) -> [AnalyzedToken] {
      TextToken.tokens(of: text).map {
        AnalyzedToken(
          range: $0.range, surface: $0.text, form: $0.lower,
          isLexeme: Self.words.contains($0.lower))
      }
    }
  }

  private func kinds(_ source: String, _ target: String) -> [String] {
    let segment = Segment(
      id: "s1", block: 0, kind: .sentence, range: SourceRange(0, source.utf8.count), text: source)
    let translation = Translation(
      segment: segment, target: target, origin: .engine(name: "e", model: nil, prompt: nil))
    let context = TranslationContext(
      glossary: .empty, terms: TermMatcher(terms: [], analyzer: Analyzer()))
    return QualityChecker.answers(analyzer: Analyzer())
      .issues(in: translation, context: context).map(\.kind)
  }

  @Test(arguments: [
    ("Banjir melanda 12 desa.", "The flood hit 12 villages."),
    ("Joko Widodo", "Joko Widodo"), ("Video viral.", "Viral video."), ("2024", "2024"),
    ("Presiden bertemu dengan Vladimir di Moskwa.", "The president met Vladimir in Moscow."),
    ("“Maaf, saya tidak bisa hadir,” kata dia.", "“I'm sorry, but I can't come,” he said."),
    (
      "Tulis ke a@b.example atau https://b.example/x.",
      "Write to a@b.example or https://b.example/x."
    ),
    ("Saya, saya, dan saya.", "Me, me, and me."),
    ("Harga naik 5% dari harga lama.", "Prices rose by 5% from the old price."),
    ("Perusahaan A&B merugi.", "The company A&B lost money."),
    ("Catatan: ia pulang.", "Note: he went home."),
  ])
  func whatIsRightPasses(_ source: String, _ target: String) {
    #expect(kinds(source, target) == [])
  }

  @Test(arguments: [
    ("Banjir melanda desa itu kemarin.", "Banjir melanda desa itu kemarin", "untranslated"),
    ("Ia pulang.", "", "empty"),
    (
      "Banjir melanda beberapa desa di pesisir utara pulau itu pada malam hari.",
      "Eine Flut hat mehrere Dörfer an der Nordküste jener Insel mitten während dieser langen dunklen Stunden getroffen.",
      "language"
    ),
    ("Ia pulang ke rumah.", "Он вернулся домой.", "language"),
    ("Ia pulang.", "He went home home home home.", "repetition"),
    ("Ia pulang.", "I'm sorry, but I can't assist with that.", "refusal"),
    ("Ia pulang.", "Here is the translation: He went home.", "chatter"),
    ("Ia pulang.", "He went home. (Note: “Ia” may be she.)", "chatter"),
    ("Ia pulang.", "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS", "quota"),
    ("Ia pulang.", "<p>He went home.</p>", "markup"),
    ("Ia & dia pulang.", "He &amp; she went home.", "markup"),
    ("Ia pulang.", "He went ho\u{FFFD}me.", "encoding"),
    ("Pesan {0} untuk %s.", "Message {1} for %s.", "placeholder"),
    ("Tulis ke a@b.example.", "Write to them.", "placeholder"),
    ("XTM1 pulang.", "He went home.", "placeholder"),
    ("Banjir melanda 12 desa.", "The flood hit 21 villages.", "number"),
    ("Ia tidak pulang.", "He went home.", "negation"),
    ("Presiden bertemu dengan Zulkarnaen.", "The president met Bahlil.", "name"),
    (
      "Ia pulang.",
      "He went home, and then he told all of his friends what had happened to him that day.",
      "length"
    ),
  ])
  func whatIsWrongIsFound(_ source: String, _ target: String, _ kind: String) {
    #expect(kinds(source, target).contains(kind))
  }
}
