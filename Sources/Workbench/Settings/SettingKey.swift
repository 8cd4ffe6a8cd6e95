/// What can be set, by the name that settings files use.
public enum SettingKey: String, Sendable, CaseIterable {
  case engine, format, glossary, memory, domain, data, jobs, offline, color

  /// The environment's variable for it: `JURU_ENGINE`.
  public var variable: String { "JURU_" + rawValue.uppercased() }

  /// Whether there may be several values.
  public var isList: Bool { self == .glossary || self == .engine || self == .memory }

  /// Whether its values are paths, which are relative to the file that states them.
  public var isPath: Bool { self == .glossary || self == .memory || self == .data }

  /// What it sets, for the file that `juru config init` writes.
  public var explanation: String {
    switch self {
    case .engine: "the engine, or several as a fallback chain: rules, or engines set up below"
    case .format: "the format of a translated article: text, bilingual, markdown, json, jsonl"
    case .glossary: "glossary files to take beside those that ship and your own"
    case .memory: "the translation memories, the first for what is new; none for no memory"
    case .domain: "the field of your texts; what a memory has of another one is only offered"
    case .data: "a folder of language data to take in place of the program's own"
    case .jobs: "how many articles are translated at the same time"
    case .offline: "whether only engines may be used that send nothing anywhere: true or false"
    case .color: "colors in messages: auto, always, never"
    }
  }

  /// What is wrong with a value, and the way out; nil where nothing is.
  func problem(with value: String) -> String? {
    func choice(_ known: [String]) -> String? {
      known.contains(value)
        ? nil
        : "unknown \(rawValue) '\(value)'; it is one of \(known.joined(separator: ", "))"
    }
    switch self {
    case .engine, .domain: return value.isEmpty ? "the name is empty; give one" : nil
    case .format: return choice(ArticleFormat.allCases.map(\.rawValue))
    case .color: return choice(["auto", "always", "never"])
    case .offline: return choice(["true", "false"])
    case .jobs:
      return (Int(value) ?? 0) >= 1
        ? nil : "'\(value)' is no number of jobs; give a whole number from 1"
    case .memory:
      return value.isEmpty
        ? "the path is empty; give one" : MemorySelection.problem(with: value)
    case .glossary, .data: return value.isEmpty ? "the path is empty; give one" : nil
    }
  }
}
