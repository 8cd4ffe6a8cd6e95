/// Why there is no answer to a request.
public enum HTTPError: Error, Hashable, Sendable, CustomStringConvertible {
  /// libcurl isn't there, or too old.
  case unavailable(reason: String)
  case badURL(String)
  case timedOut(after: Double, Phase)
  case tooLarge(limit: Int)
  /// The certificate can't be trusted, or the handshake failed.
  case untrusted(reason: String)
  /// No connection, or one that broke.
  case broken(reason: String)

  /// What an answer took too long for.
  public enum Phase: String, Sendable {
    case connecting
    case firstByte = "waiting for the answer to begin"
    case pause = "waiting for the answer to go on"
    case total = "the whole answer"
  }

  public var description: String {
    switch self {
    case .unavailable(let reason): reason
    case .badURL(let url): "'\(url)' is no address of a server; write http://… or https://…"
    case .timedOut(let seconds, let phase):
      "no answer within \(HTTPError.shown(seconds)) s (\(phase.rawValue))"
    case .tooLarge(let limit): "the answer is larger than \(limit) bytes"
    case .untrusted(let reason):
      "the server's certificate can't be trusted: \(reason); a server's own authority is named "
        + "by --cacert"
    case .broken(let reason): reason
    }
  }

  private static func shown(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }
}
