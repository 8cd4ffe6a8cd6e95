/// What comes next in an XML document.
public struct XMLEvent: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case start(XMLElement)
    /// The end of the element with that name, without its prefix.
    case end(String)
    /// All text between two tags, references resolved.
    case text(String)
    /// A text longer than the parser was told to hand out, with its length in bytes.
    case longText(Int)
  }

  public let content: Content
  /// Where the event ends, counted from 1.
  public let line: Int
}
