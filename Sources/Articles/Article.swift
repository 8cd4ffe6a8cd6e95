/// An article after cleaning: what is to be translated, and what was taken away.
public struct Article: Sendable {
  /// The path as the user gave it, nil for standard input.
  public let path: String?
  /// The text that all ranges point into: the file's content decoded to UTF-8, or, for HTML, the
  /// text that the reader found in it.
  public let text: String
  public let blocks: [Block]
  public let metadata: ArticleMetadata
  public let removed: [RemovedText]

  public init(
    path: String?, text: String, blocks: [Block], metadata: ArticleMetadata,
    removed: [RemovedText]
  ) {
    self.path = path
    self.text = text
    self.blocks = blocks
    self.metadata = metadata
    self.removed = removed
  }
}
