/// Where a translation came from. Every translation states it.
public enum Origin: Hashable, Sendable {
  /// How a memory's entry matched.
  public enum MemoryMatch: String, Codable, Sendable { case context, exact, fuzzy }

  case rules
  /// An entry of the memory; the score runs from 50 to 102, `engine` is what made the entry.
  case memory(score: Int, match: MemoryMatch, engine: String)
  case engine(name: String, model: String?, prompt: String?)
  case human
  /// Nothing to translate: a number, an address, a name alone.
  case copied
}

extension Origin: Codable {
  private enum Keys: String, CodingKey { case kind, score, match, engine, model, prompt }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    switch try values.decode(String.self, forKey: .kind) {
    case "rules": self = .rules
    case "human": self = .human
    case "copied": self = .copied
    case "memory":
      self = .memory(
        score: try values.decode(Int.self, forKey: .score),
        match: try values.decode(MemoryMatch.self, forKey: .match),
        engine: try values.decodeIfPresent(String.self, forKey: .engine) ?? "")
    case "engine":
      self = .engine(
        name: try values.decode(String.self, forKey: .engine),
        model: try values.decodeIfPresent(String.self, forKey: .model),
        prompt: try values.decodeIfPresent(String.self, forKey: .prompt))
    case let other:
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: values, debugDescription: "unknown kind of origin '\(other)'")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Keys.self)
    switch self {
    case .rules: try values.encode("rules", forKey: .kind)
    case .human: try values.encode("human", forKey: .kind)
    case .copied: try values.encode("copied", forKey: .kind)
    case .memory(let score, let match, let engine):
      try values.encode("memory", forKey: .kind)
      try values.encode(score, forKey: .score)
      try values.encode(match, forKey: .match)
      try values.encode(engine, forKey: .engine)
    case .engine(let name, let model, let prompt):
      try values.encode("engine", forKey: .kind)
      try values.encode(name, forKey: .engine)
      try values.encodeIfPresent(model, forKey: .model)
      try values.encodeIfPresent(prompt, forKey: .prompt)
    }
  }
}
