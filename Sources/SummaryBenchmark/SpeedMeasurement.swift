import Articles
import Foundation
import Segmentation
import Summaries
import Translation

/// The processor's time that an article takes, without translation: to read and clean it, to cut it into
/// sentences, to rank these and choose. One thread.
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
    var (cleaning, cutting, ranking) = (0.0, 0.0, 0.0)
    for index in 0..<count {
      let start = Self.processorSeconds
      let document = try reader.read(contentsOf: texts[index % texts.count], path: nil)
      let article = cleaner.clean(document, keepAll: false)
      let cleaned = Self.processorSeconds
      let translations = segmenter.segments(of: article).map {
        Translation(segment: $0, target: $0.text, origin: .copied)
      }
      let cut = Self.processorSeconds
      _ = summarizer.summarize(translations, metadata: article.metadata, length: .sentences(3))
      cleaning += cleaned - start
      cutting += cut - cleaned
      ranking += Self.processorSeconds - cut
    }
    // `.ci/bench-summaries` reads the figures.
    for (step, seconds) in [("read and clean", cleaning), ("cut", cutting), ("rank", ranking)] {
      print("juru\t\(step)\t\(count)\t\(String(format: "%.3f", seconds))")
    }
  }

  /// What the processor has worked for this process; other programs make no difference.
  private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
