/// Why an engine that was asked for is not to be had.
public enum EngineSelectionError: Error, Hashable, Sendable, CustomStringConvertible {
  case unknown(name: String, known: [String])
  case offline(name: String, host: String)

  public var description: String {
    switch self {
    case .unknown(let name, let known):
      "unknown engine '\(name)'; it is one of \(known.joined(separator: ", "))"
    case .offline(let name, let host):
      "engine '\(name)' sends text to \(host), which --offline rules out; take an engine on this "
        + "machine, or 'rules'"
    }
  }
}
