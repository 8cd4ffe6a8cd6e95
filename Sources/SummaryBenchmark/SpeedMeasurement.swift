import Articles
import Foundation
import Segmentation
import Summaries
import Translation

/// The processor's time that it takes to read, clean, cut, rank and choose, without translation.
struct SpeedMeasurement {
  let path: String
  /// How many articles are worked through: the file's, again and again.
  let count: Int

  func run() throws {
    let texts = try ArticleSet.rows(path).map { Array($0.text.utf8) }
    let reader = ArticleReader()
    let cleaner = ArticleCleaner(rules: try .embedded())
    let segmenter = SentenceSegmenter(rules: try .embedded())
    // Sentences are extracted, not edited.
    let summarizer = Summarizer(
      ranker: SentenceRanker(cues: try .embedded(), model: try .embedded()))
    var ranking = 0.0
    let start = Self.processorSeconds
    for index in 0..<count {
      let document = try reader.read(contentsOf: texts[index % texts.count], path: nil)
      let article = cleaner.clean(document, keepAll: false)
      let translations = segmenter.segments(of: article).map {
        Translation(segment: $0, target: $0.text, origin: .copied)
      }
      let start = Self.processorSeconds
      _ = summarizer.summarize(translations, metadata: article.metadata, length: .standard)
      ranking += Self.processorSeconds - start
    }
    let whole = Self.processorSeconds - start
    print(
      "juru: \(count) articles in \(String(format: "%.1f", whole)) s, read, cleaned and cut; "
        + "the ranking in \(String(format: "%.2f", ranking)) s")
  }

  /// What the processor has worked for this process; other programs make no difference.
  private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
