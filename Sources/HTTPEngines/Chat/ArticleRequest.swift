/// What is asked of an article as a whole.
struct ArticleRequest: Hashable, Sendable {
  /// In words: `3 sentences`.
  let length: String
  /// The day of its publication.
  let published: String?
}
