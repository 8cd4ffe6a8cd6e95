/// Why an engine that was asked for is not to be had.
public enum EngineSelectionError: Error, Hashable, Sendable, CustomStringConvertible {
  case unknown(name: String, known: [String])
  case offline(name: String, reach: String)
  case unknownPrompt(engine: String, prompt: String, known: [String])
  case unpriced(name: String)

  public var description: String {
    switch self {
    case .unknown(let name, let known):
      "unknown engine '\(name)'; it is one of \(known.joined(separator: ", "))"
    case .offline(let name, let reach):
      "engine '\(name)' \(reach), which --offline rules out; take 'rules'"
    case .unknownPrompt(let engine, let prompt, let known):
      "engine '\(engine)' has no prompt '\(prompt)'; there are \(known.joined(separator: ", "))"
    case .unpriced(let name):
      "engine '\(name)' has no price, so that --max-cost can't hold; give it one in juru.yaml"
    }
  }
}
