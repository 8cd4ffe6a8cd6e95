import Articles
import Testing

@testable import Summaries

/// The words that verification compares by.
struct VerificationDataTests {
  @Test func namesEveryBadLine() throws {
    let statements = try StatementCues.embedded()
    let error = try #require(throws: DiagnosticList.self) {
      try VerificationData(
        statements: statements,
        certainty: "# note\nsung\tverb\tsay\nstated\tverb\tsay\nstated\tloud\tcry\n",
        calendar: "month\tone\tjanuari\tjanuary\neon\t1\ta\tb\n", units: "km\tkilometer\n",
        functionWords: "the\na\n", demonymEndings: "",
        opposites: "contrary\trise\tnaik\t-\t-\nodd\ta\tb\tc\td\n",
        clauseWords: "en\tverb\tgo\n", variants: "as\n",
        loans: "sound\ta\tb\n", derivationEndings: "", stemmer: EnglishStemmer(irregular: [:]))
    }
    #expect(
      error.diagnostics.map(\.description) == [
        "english-function-words.txt:2:1: 'a' comes after 'the'; sort the list by bytes",
        "certainty.tsv:2:1: unknown degree 'sung'",
        "certainty.tsv:4:1: unknown use 'loud'",
        "calendar.tsv:1:1: 'one' is no whole number", "calendar.tsv:2:1: unknown kind 'eon'",
        "units.tsv:1:1: 2 cells; a row has 3, none empty",
        "opposites.tsv:1:1: 'contrary' is none of contrary, state, converse, action, or its opposites "
          + "don't fit it",
        "opposites.tsv:2:1: 'odd' is none of contrary, state, converse, action, or its opposites don't "
          + "fit it",
        "clause-words.tsv:1:1: 'en verb': write en or id, then one of agent, auxiliary, "
          + "bound, complementizer, determiner, document, edge, infinitive, passive, plural, "
          + "preposition, pronoun, raising, relative, singular",
        "name-variants.tsv:1:1: 1 cells; a row has 2, none empty",
        "loans.tsv:1:1: 'sound' is neither letters nor ending",
      ])
  }

  @Test(arguments: [
    ("said", "say"), ("noted", "note"), ("not", "not"), ("killing", "kill"), ("died", "die"),
    ("planned", "plan"), ("residents", "resident"), ("parties", "party"), ("houses", "hous"),
    ("house", "hous"), ("Indonesia's".lowercased(), "indonesia"), ("rose", "rise"),
    ("rising", "rise"), ("noting", "note"), ("added", "add"), ("used", "use"), ("agreed", "agre"),
    ("agree", "agre"),
    ("women", "woman"), ("succeed", "succeed"), ("labour", "labor"), ("harbours", "harbor"),
    ("organised", "organiz"), ("organized", "organiz"), ("defence", "defens"),
    ("theatre", "theater"), ("hour", "hour"),
  ])
  func takesEndingsOff(_ word: String, _ stem: String) {
    let stemmer = EnglishStemmer(irregular: [
      "say": ["says", "said"], "rise": ["rises", "rose", "risen", "rising"], "woman": ["women"],
      "agree": ["agrees", "agreed", "agreeing"],
    ])
    #expect(stemmer.stem(word) == stem)
  }

  @Test(arguments: [
    ("katolik", "catholic", true), ("metodis", "methodist", true),
    ("reformasi", "reformation", true),
    ("republik", "republican", true), ("arkeologi", "archaeology", true),
    ("meteorologi", "meteorological", true), ("austria", "australia", false),
    ("slovakia", "slovenia", false), ("iran", "iraq", false), ("hendra", "hendri", false),
  ])
  func knowsWhatIndonesianTookOver(_ indonesian: String, _ english: String, _ isSame: Bool) throws {
    let loans = try VerificationData.embedded(stemmer: EnglishStemmer(irregular: [:])).loans
    #expect(loans.isSame(loans.key(english), loans.key(indonesian)) == isSame)
  }

  @Test(arguments: [
    ("institution", "institut", true), ("historical", "history", true),
    ("australia", "austria", false),
    ("nigeria", "niger", false),
  ])
  func knowsWhatIsMadeFromAWord(_ word: String, _ other: String, _ isDerived: Bool) throws {
    let data = try VerificationData.embedded(stemmer: EnglishStemmer(irregular: [:]))
    #expect(data.isDerived(word, from: other) == isDerived)
  }

  /// Published on Saturday, October 22, 2022.
  @Test(arguments: [
    ("Rabu", "Wednesday", true), ("Rabu", "October 19", true), ("Rabu", "October 18", false),
    ("19/10/2022", "Wednesday", true), ("(19/10)", "Oct. 19, 2022", true),
    ("kemarin", "Friday", true), ("kemarin", "October 21", true), ("kemarin", "Thursday", false),
    ("pekan lalu", "last week", true), ("12 Oktober", "last week", true),
    ("5 Oktober", "last week", false), ("bulan lalu", "September 2022", false),
    ("September 2022", "last month", true), ("20-23 Oktober 2016", "October 23, 2016", true),
    ("20 hingga 23 Oktober 2016", "20 until October 23, 2016", true),
    ("22 Oktober 2022", "October 22, 2021", false), ("pukul 10 di Mei", "in May", true),
  ])
  func readsTimesOfBothLanguages(_ source: String, _ english: String, _ isFound: Bool) throws {
    let data = try VerificationData.embedded(stemmer: EnglishStemmer(irregular: [:]))
    let verifier = SummaryVerifier(
      data: data,
      lexicon: VerificationLexicon(isEnglishWord: { _ in true }, renderings: { _ in [] }))
    let segment = CitedSegment(id: "s1", source: "Rapat digelar \(source).", translation: nil)
    let issues = verifier.issues(
      in: "A meeting was held \(english).", citing: [segment], published: "2022-10-22")
    #expect(issues.isEmpty == isFound, "\(issues)")
  }
}
