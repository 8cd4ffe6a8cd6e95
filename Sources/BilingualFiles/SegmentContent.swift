import XMLFiles

/// One side of a unit: its text, and its inline codes where it has any.
public struct SegmentContent: Hashable, Sendable {
  /// The text that is read, without codes.
  public let text: String
  /// The text with its codes as TMX 1.4b writes them inside `seg` (`bpt`, `ept`, `ph`, `it`, `hi`,
  /// `ut`, `sub`); empty where there is none.
  public let markup: String

  public init(text: String, markup: String = "") {
    self.text = text
    self.markup = markup
  }

  /// The content as XML.
  var xml: String { markup.isEmpty ? text.xmlEscaped : markup }
}
