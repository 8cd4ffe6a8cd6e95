import Articles

@testable import Summaries

extension ArticleProfile {
  /// The profile of an article of these sentences.
  static func test(
    _ sentences: [String], path: String = "a.txt", title: String? = nil, published: String? = nil,
    source: String? = nil, credits: [String] = []
  ) throws -> ArticleProfile {
    var metadata = ArticleMetadata()
    metadata.title = title
    metadata.published = published
    metadata.source = source
    metadata.credits = credits
    return ArticleProfile(
      path: path,
      segments: sentences.enumerated().map { index, text in
        FloodArticle.translation(index + 1, text, text, .sentence).segment
      }, metadata: metadata, cues: try .embedded(), credits: try .embedded())
  }

  /// Sentences that are told apart by their number.
  static func sentences(_ numbers: some Sequence<Int>) -> [String] {
    numbers.map { "Petugas nomor \($0) menemukan \($0 * 7) perahu rusak di dermaga ke-\($0 * 3)." }
  }
}
