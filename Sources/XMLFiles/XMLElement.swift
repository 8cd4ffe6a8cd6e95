/// The start of an element.
public struct XMLElement: Hashable, Sendable {
  /// An attribute with its whole name, `xml:lang`.
  public struct Attribute: Hashable, Sendable {
    public let name: String
    public let value: String
  }

  /// Without its prefix.
  public let name: String
  public let attributes: [Attribute]

  /// The value of the attribute with that whole name.
  public subscript(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}
