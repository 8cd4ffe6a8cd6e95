import Articles
import Testing
import Translation

@testable import Workbench

struct TranslatedArticleTests {
  private static let source = "Judul\n\nSatu. Dua.\n\nsatu\ndua"

  private let article: TranslatedArticle = {
    let ranges = [(0, 5), (7, 17), (19, 23), (24, 27)].map { SourceRange($0.0, $0.1) }
    let kinds: [Block.Kind] = [.title, .paragraph, .listItem, .listItem]
    var metadata = ArticleMetadata()
    metadata.published = "2023-01-12"
    metadata.place = "Melati"
    let article = Article(
      path: "a.txt", text: source,
      blocks: zip(kinds, ranges).map { Block(kind: $0, pieces: [$1], of: source) },
      metadata: metadata, removed: [])
    let parts: [(Int, Segment.Kind, Int, Int, String, String)] = [
      (0, .title, 0, 5, "Judul", "Title"), (1, .sentence, 7, 12, "Satu.", "One."),
      (1, .sentence, 13, 17, "Dua.", "Two."), (2, .listItem, 19, 23, "satu", "one"),
      (3, .listItem, 24, 27, "dua", "two"),
    ]
    var translations = parts.enumerated().map { index, part in
      Translation(
        segment: Segment(
          id: "s\(index + 1)", block: part.0, kind: part.1, range: SourceRange(part.2, part.3),
          text: part.4),
        target: part.5, origin: .rules, confidence: 0.5)
    }
    translations[2].issues = [
      Issue(
        kind: "number", severity: .error, message: "'2' is missing",
        sourceRange: SourceRange(0, 3))
    ]
    translations[2].confidenceReasons = [
      ConfidenceReason(kind: .unknownWord, count: 1, loss: 0.37)
    ]
    translations[3].origin = .memory(score: 100, match: .exact, engine: "human")
    return TranslatedArticle(
      article: article, translations: translations,
      engine: EngineID(name: "rules", version: "1"), glossaryFiles: ["a.tsv"])
  }()

  @Test func textJoinsTheSentencesOfAParagraph() {
    #expect(article.text == "Title\n\nOne. Two.\n\n- one\n\n- two\n")
  }

  @Test func bilingualHasSourceTargetAndAnEmptyLine() {
    #expect(article.bilingual.hasPrefix("Judul\nTitle\n\nSatu.\nOne.\n\nDua.\nTwo.\n\n"))
  }

  @Test func markdownHasFactsAndNotes() {
    #expect(
      article.markdown == """
        # Title

        2023-01-12 · Melati

        One. Two.

        - one
        - two

        ## Notes

        - s3 (error, number): '2' is missing

        """)
  }

  @Test func theDocumentCountsAndCanBeReadBack() throws {
    let text = article.rendered(as: .jsonl)
    #expect(
      text.hasPrefix("{\"schema\": \"juru.translation/1\", \"article\": {\"path\": \"a.txt\""))
    #expect(text.hasSuffix("\"counts\": {\"segments\": 5, \"memory\": 1, \"issues\": 1}}\n"))
    let read = try TranslationDocument(Array(text.utf8), path: nil)
    #expect(read.segments.map(\.target) == article.translations.map(\.target))
    #expect(read.segments.map(\.translation.origin) == article.translations.map(\.origin))
    #expect(TranslationDocument.isLikely(Array(article.rendered(as: .json).utf8)))
    #expect(!TranslationDocument.isLikely(Array("{ bukan dokumen".utf8)))
  }

  @Test func anEntityIsPlacedInTheArticleAroundWhatWasTakenOut() {
    let source = "Rapat [iklan] digelar [iklan] 22/10/2022."
    let block = Block(
      kind: .paragraph, pieces: [SourceRange(0, 6), SourceRange(14, 22), SourceRange(30, 41)],
      of: source)
    let segment = Segment(
      id: "s1", block: 0, kind: .sentence, range: SourceRange(0, 41), text: block.text)
    let mention = EntityMention(
      range: SourceRange(14, 24), value: EntityValue(.date, "2022-10-22"))
    #expect(
      mention.json(in: segment, of: block).compact
        == "{\"kind\": \"date\", \"range\": [30, 40], \"value\": \"2022-10-22\"}")
  }

  @Test func theDocumentSaysWhatLoweredTheConfidence() {
    #expect(
      article.rendered(as: .jsonl).contains(
        "\"confidence\": 0.5, \"confidenceReasons\": "
          + "[{\"kind\": \"unknown-word\", \"count\": 1, \"loss\": 0.37}], "))
  }

  @Test(arguments: [("a\n b", "a b"), ("a \r\n\r\n b\n", "a b"), ("a  b", "a  b"), ("\n", "")])
  func lineBreaksBecomeASpace(_ text: String, _ line: String) {
    #expect(text.onOneLine == line)
  }
}
