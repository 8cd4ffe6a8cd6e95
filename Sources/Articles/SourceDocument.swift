/// A file as a reader found it: its text, its blocks and what its markup states, not yet cleaned.
public struct SourceDocument: Sendable {
  /// The forms of file that can be read.
  public enum Form: String, Sendable, Codable {
    case markdown, html
    case plainText = "text"
  }

  public let path: String?
  public let form: Form
  /// The text that all ranges point into.
  public let text: String
  public let blocks: [Block]
  public let metadata: ArticleMetadata

  public init(
    path: String?, form: Form, text: String, blocks: [Block], metadata: ArticleMetadata
  ) {
    self.path = path
    self.form = form
    self.text = text
    self.blocks = blocks
    self.metadata = metadata
  }
}
