import Articles

/// The document `juru.summary/1`.
extension Summary: Codable {
  /// What a JSON document of a summary states as its schema.
  public static let schema = "juru.summary/1"

  private enum Keys: String, CodingKey {
    case schema, title, shortTitle, sourceTitle, published, place, source, sentences, statements
    case facts
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    let schema = try values.decode(String.self, forKey: .schema)
    guard schema == Self.schema else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: values,
        debugDescription: "the schema is '\(schema)'; a summary has '\(Self.schema)'")
    }
    self.init(
      title: try values.decodeIfPresent(String.self, forKey: .title),
      sourceTitle: try values.decodeIfPresent(String.self, forKey: .sourceTitle),
      published: try values.decodeIfPresent(String.self, forKey: .published),
      place: try values.decodeIfPresent(String.self, forKey: .place),
      source: try values.decodeIfPresent(String.self, forKey: .source),
      sentences: try values.decode([Sentence].self, forKey: .sentences))
    shortTitle = try values.decodeIfPresent(String.self, forKey: .shortTitle)
    statements = try values.decodeIfPresent([Statement].self, forKey: .statements) ?? []
    facts = try values.decodeIfPresent(KeyFacts.self, forKey: .facts)
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Keys.self)
    try values.encode(Self.schema, forKey: .schema)
    try values.encodeIfPresent(title, forKey: .title)
    try values.encodeIfPresent(sourceTitle, forKey: .sourceTitle)
    try values.encodeIfPresent(published, forKey: .published)
    try values.encodeIfPresent(place, forKey: .place)
    try values.encodeIfPresent(source, forKey: .source)
    try values.encode(sentences, forKey: .sentences)
    try values.encodeIfPresent(shortTitle, forKey: .shortTitle)
    try values.encode(statements, forKey: .statements)
    try values.encodeIfPresent(facts, forKey: .facts)
  }
}
