import Articles
import Foundation
import Segmentation
import Summaries
import Translation

/// Articles with a summary that a person wrote, read as the program reads them.
struct ArticleSet {
  /// An article of the set.
  struct Entry {
    let id: String
    /// Each sentence as its own translation, since what is measured is Indonesian.
    let translations: [Translation]
    let metadata: ArticleMetadata
    let reference: String

    /// The sentences that a summary may choose from.
    var candidates: Candidates {
      Candidates(translations, titles: [metadata.title].compactMap { $0 }, englishTitle: nil)
    }
  }

  let name: String
  let entries: [Entry]

  /// Reads a file of JSON objects, one a line, with `id`, `text`, `summary` (a text or several) and
  /// perhaps `title`.
  init(path: String) throws {
    name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let rows = try Self.rows(path)
    let reader = ArticleReader()
    let cleaner = ArticleCleaner(rules: try .embedded())
    let segmenter = SentenceSegmenter(rules: try .embedded())
    entries = try rows.map { row in
      let document = try reader.read(contentsOf: Array(row.text.utf8), path: nil)
      let article = cleaner.clean(document, keepAll: false)
      var metadata = article.metadata
      metadata.title = row.title ?? metadata.title
      return Entry(
        id: row.id,
        translations: segmenter.segments(of: article).map {
          Translation(segment: $0, target: $0.text, origin: .copied)
        }, metadata: metadata, reference: row.summary)
    }
  }

  /// A line of a file.
  struct Row: Decodable {
    let id: String
    let title: String?
    let text: String
    let summary: String

    private enum Keys: String, CodingKey { case id, title, text, summary }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      id = try values.decode(String.self, forKey: .id)
      title = try values.decodeIfPresent(String.self, forKey: .title)
      text = try values.decode(String.self, forKey: .text)
      summary =
        try (try? values.decode([String].self, forKey: .summary))?.joined(separator: " ")
        ?? values.decode(String.self, forKey: .summary)
    }
  }

  static func rows(_ path: String) throws -> [Row] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }
}
