extension Article {
  /// The article as it is after cleaning: its blocks' texts with an empty line between them.
  public var cleanedText: String {
    blocks.map(\.text).joined(separator: "\n\n")
  }
}
