import Articles
import Testing
import Translation

@testable import Summaries

struct SummarizerTests {
  let summarizer: Summarizer

  init() throws {
    summarizer = try Summarizer()
  }

  func segments(
    _ translations: [Translation], _ length: SummaryLength,
    metadata: ArticleMetadata = FloodArticle.metadata
  ) -> [String] {
    summarizer.summarize(translations, metadata: metadata, length: length).sentences
      .map(\.segment)
  }

  @Test func citesTheSegmentOfEachSentence() throws {
    let summary = summarizer.summarize(
      [FloodArticle.title] + FloodArticle.body, metadata: FloodArticle.metadata,
      length: .sentences(1))
    let sentence = try #require(summary.sentences.first)
    #expect(summary.title == "Three Villages in Demak Flooded")
    #expect(summary.sourceTitle == "Tiga Desa di Demak Terendam Banjir")
    #expect(summary.place == "Demak")
    #expect(sentence.segment == "s1")
    #expect(sentence.text == FloodArticle.sentences[0].target)
    #expect(sentence.source == FloodArticle.sentences[0].source)
    #expect(sentence.range == SourceRange(100, 100 + sentence.source.utf8.count))
  }

  @Test func keepsTheOrderAndPassesOverRepetition() {
    #expect(segments(FloodArticle.body, .sentences(4)) == ["s1", "s2", "s3", "s4"])
    let reversed = segments(Array(FloodArticle.body.reversed()), .sentences(5))
    #expect(!reversed.contains("s1") || !reversed.contains("s5"))
  }

  @Test func takesFewerWordsThanAllowedWhereMoreWouldNotHelp() {
    let long = (0..<40).map { number in
      FloodArticle.translation(
        10 + number, "Bantuan nomor \(number) tiba di posko kelurahan hari itu juga.",
        "Aid number \(number) arrived at the post of the ward on that same day.", .sentence)
    }
    let chosen = segments(FloodArticle.body + long, .words(80))
    #expect(chosen.starts(with: ["s1", "s2"]))
    #expect((3...6).contains(chosen.count))
  }

  @Test func givesAllWhereFewerAreThere() {
    #expect(segments(FloodArticle.body, .sentences(50)).count == FloodArticle.body.count)
  }

  @Test func givesNothingForNothing() {
    #expect(segments([], .sentences(3)) == [])
    #expect(segments([FloodArticle.title], .sentences(3)) == [])
    #expect(segments(FloodArticle.body, .sentences(0)) == [])
    #expect(segments(FloodArticle.body, .sentences(-1)) == [])
  }

  @Test(arguments: [14, 26, 40, 60])
  func staysWithinTheWords(limit: Int) {
    let summary = summarizer.summarize(
      FloodArticle.body, metadata: FloodArticle.metadata, length: .words(limit))
    let words = summary.sentences.reduce(0) { $0 + $1.text.split(separator: " ").count }
    #expect(words <= limit)
    #expect(!summary.sentences.isEmpty)
  }

  @Test func givesOneSentenceWhereNoneFits() {
    #expect(segments(FloodArticle.body, .words(3)) == ["s1"])
  }

  @Test func neverRepeatsTheTitle() {
    let repeated = FloodArticle.translation(
      9, "TIGA DESA DI DEMAK TERENDAM BANJIR!", "Three villages under water", .sentence)
    let alike = FloodArticle.translation(
      10, "Demak: tiga desa kebanjiran", "Three villages in Demak flooded.", .sentence)
    let chosen = segments([FloodArticle.title, repeated, alike] + FloodArticle.body, .words(1000))
    #expect(chosen == ["s1", "s2", "s3", "s4", "s5", "s6"])
    #expect(segments([repeated], .sentences(2)) == [])
  }

  @Test func leavesOutWhatHasNoEnglish() {
    let empty = FloodArticle.translation(9, "Tidak diterjemahkan.", " ", .sentence)
    #expect(segments([empty], .sentences(2)) == [])
  }

  @Test func choosesListsAndHeadingsOnlyWhereNothingElseIs() {
    let heading = FloodArticle.translation(20, "Bantuan Mengalir", "Aid Flows", .heading)
    let item = FloodArticle.translation(21, "1.200 rumah terendam", "1,200 houses", .listItem)
    let caption = FloodArticle.translation(22, "Warga mengungsi", "Residents flee", .caption)
    let all = [heading, caption, item]
    #expect(segments(all + FloodArticle.body.prefix(1), .sentences(5)) == ["s1"])
    #expect(segments(all, .sentences(5)) == ["s21"])
    #expect(segments([heading, caption], .sentences(5)) == ["s20"])
    #expect(segments([caption], .sentences(5)) == ["s22"])
  }

  @Test func givesTheSameEveryTime() {
    let first = segments(FloodArticle.body, .sentences(2))
    for _ in 0..<20 { #expect(segments(FloodArticle.body, .sentences(2)) == first) }
  }

  @Test func passesOverALeaningSentenceWithoutItsNeighbour() {
    let body = FloodArticle.body
    #expect(segments([body[0], body[3], body[1], body[5]], .sentences(2)) == ["s1", "s4"])
    #expect(segments([body[3], body[5], body[1]], .sentences(2)) == ["s4", "s6"])
  }

  @Test func keepsALeaningSentenceBesideItsNeighbour() throws {
    var model = try RankingModel.embedded()
    model.dependence = 100
    let ranker = SentenceRanker(cues: try .embedded(), model: model)
    let summary = Summarizer(ranker: ranker).summarize(
      FloodArticle.body, metadata: FloodArticle.metadata, length: .sentences(5))
    #expect(summary.sentences.map(\.segment).starts(with: ["s1", "s2"]))
  }
}
