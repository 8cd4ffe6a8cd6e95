import Articles
import Glossaries
import IndonesianEnglish
import Testing
import Translation

/// Small articles: the pronouns and names of a sentence by the sentences before it.
@Suite struct DiscourseArticleTests {
  static let articles: [[(source: String, target: String)]] = [
    [
      (
        "Menteri Luar Negeri Retno Marsudi tiba di Jakarta.",
        "Foreign Minister Retno Marsudi arrived in Jakarta."
      ),
      ("Ia tersenyum.", "She smiled."),
      ("\"Kami siap,\" ujarnya.", "\"We are ready,\" she said."),
      ("Menurutnya, pertemuan itu penting.", "According to her, the meeting is important."),
    ],
    [
      ("Presiden Joko Widodo tiba di Jakarta.", "President Joko Widodo arrived in Jakarta."),
      ("Ia tersenyum.", "He smiled."),
      ("Istrinya sakit.", "His wife is sick."),
    ],
    [
      ("Angela Merkel bertemu Vladimir Putin.", "Angela Merkel met Vladimir Putin."),
      ("Merkel mengatakan dia akan pulang.", "Merkel said she would go home."),
      ("Putin tersenyum.", "Putin smiled."),
      ("Dia memuji tamunya.", "He praised his guest."),
    ],
    [
      (
        "Menteri Luar Negeri Bintang Puspayoga tiba di Jakarta.",
        "Foreign Minister Bintang Puspayoga arrived in Jakarta."
      ),
      ("Bintang tersenyum.", "Bintang smiled."),
    ],
    [("Bintang tersenyum.", "The star smiled.")],
    [
      ("Siti Aminah dan Joko Widodo tiba.", "Siti Aminah and Joko Widodo arrived."),
      ("Ia tersenyum.", "He smiled."),
    ],
  ]

  private func segments(_ texts: [String], _ kind: Segment.Kind) -> [Segment] {
    texts.enumerated().map { number, text in
      Segment(
        id: "s\(number + 1)", block: 0, kind: kind, range: SourceRange(0, text.utf8.count),
        text: text)
    }
  }

  private func context() throws -> TranslationContext {
    TranslationContext(
      glossary: .empty, terms: TermMatcher(terms: [], analyzer: try Harness.engine.get()))
  }

  @Test(arguments: articles.indices) func pronounsFollowTheText(_ number: Int) async throws {
    let article = Self.articles[number]
    let translations = try await Harness.engine.get()
      .translate(segments(article.map(\.source), .sentence), in: context())
    #expect(translations.map(\.target) == article.map(\.target))
  }

  @Test func lineStandsAlone() async throws {
    let lines = segments(["Retno Marsudi tiba.", "Ia tersenyum."], .line)
    let translations = try await Harness.engine.get().translate(lines, in: context())
    #expect(translations[1].target == "He smiled.")
  }

  /// What the memory asks for one by one is what the engine says of all together.
  @Test(arguments: articles.indices) func preparedSegmentsStandApart(_ number: Int) async throws {
    let engine = try Harness.engine.get()
    let all = segments(Self.articles[number].map(\.source), .sentence)
    let together = try await engine.translate(all, in: context()).map(\.target)
    var apart: [String] = []
    for segment in try await engine.prepared(all, in: context()).reversed() {
      apart.insert(try await engine.translate([segment], in: context())[0].target, at: 0)
    }
    #expect(apart == together)
  }

  @Test func onlyWhatDependsOnOthersHasAFingerprint() async throws {
    let all = segments(
      ["Retno Marsudi tiba.", "Hujan turun.", "Ia tersenyum.", "Retno pulang."], .sentence)
    let prepared = try await Harness.engine.get().prepared(all, in: context())
    #expect(prepared.map { $0.background?.fingerprint == 0 } == [true, true, false, true])
  }
}
