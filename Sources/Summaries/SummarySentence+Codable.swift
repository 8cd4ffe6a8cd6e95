import Articles

/// A sentence of `juru.summary/1`.
extension Summary.Sentence: Codable {
  private enum Keys: String, CodingKey {
    case text, segment, range, source, translation, dropped, resolved
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    let text = try values.decode(String.self, forKey: .text)
    self.init(
      text: try values.decodeIfPresent(String.self, forKey: .translation) ?? text,
      segment: try values.decode(String.self, forKey: .segment),
      range: try values.decode(SourceRange.self, forKey: .range),
      source: try values.decode(String.self, forKey: .source))
    self.text = text
    dropped = try values.decodeIfPresent([DroppedText].self, forKey: .dropped) ?? []
    resolved = try values.decodeIfPresent([ResolvedReference].self, forKey: .resolved) ?? []
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Keys.self)
    try values.encode(text, forKey: .text)
    try values.encode(segment, forKey: .segment)
    try values.encode(range, forKey: .range)
    try values.encode(source, forKey: .source)
    try values.encode(translation, forKey: .translation)
    try values.encode(dropped, forKey: .dropped)
    try values.encode(resolved, forKey: .resolved)
  }
}
