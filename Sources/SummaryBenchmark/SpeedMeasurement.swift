import Articles
import Foundation
import Segmentation
import Summaries
import Translation

/// The time that it takes to read, clean, cut, rank and choose, without translation.
struct SpeedMeasurement {
  let path: String
  /// How many articles are worked through: the file's, again and again.
  let count: Int

  func run() throws {
    let texts = try ArticleSet.rows(path).map { Array($0.text.utf8) }
    let reader = ArticleReader()
    let cleaner = ArticleCleaner(rules: try .embedded())
    let segmenter = SentenceSegmenter(rules: try .embedded())
    let summarizer = try Summarizer()
    var ranking = Duration.zero
    let clock = ContinuousClock()
    let whole = try clock.measure {
      for index in 0..<count {
        let document = try reader.read(contentsOf: texts[index % texts.count], path: nil)
        let article = cleaner.clean(document, keepAll: false)
        let translations = segmenter.segments(of: article).map {
          Translation(segment: $0, target: $0.text, origin: .copied)
        }
        ranking += clock.measure {
          _ = summarizer.summarize(
            translations, metadata: article.metadata, length: .standard)
        }
      }
    }
    print("juru: \(count) articles in \(seconds(whole)) s; of these \(seconds(ranking)) s to rank")
  }

  private func seconds(_ duration: Duration) -> String {
    String(format: "%.2f", duration / .seconds(1))
  }
}
