import Foundation

/// What a service says of a request that failed, in whichever of the usual shapes:
/// `{"error": "…"}`, `{"message": "…"}`, `{"error": {"message", "code", "type", "status"}}`,
/// `{"message", "explanation"}`.
struct ServiceProblem: Hashable, Sendable {
  private(set) var message: String?
  let overflow: WindowOverflow?
  /// The words by which services name kinds of failures, in lower case.
  private var codes: Set<String> = []

  init(_ response: HTTPResponse, hiding secret: String?) {
    guard
      let object = try? JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any]
    else {
      overflow = nil
      return
    }
    let inner = object["error"] as? [String: Any] ?? object
    let said = inner["explanation"] ?? inner["message"] ?? object["error"] ?? object["detail"]
    message = (said as? String).map { said in
      Self.shortened(secret.map { said.replacingOccurrences(of: $0, with: "…") } ?? said)
    }
    overflow = WindowOverflow(fields: inner, message: said as? String)
    let details = inner["errors"] as? [[String: Any]] ?? []
    for (fields, name) in [(inner, "code"), (inner, "type"), (inner, "status")]
      + details.map({ ($0, "reason") })
    {
      if let text = fields[name] as? String { codes.insert(text.lowercased()) }
      if let number = fields[name] as? Int { codes.insert(String(number)) }
    }
  }

  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 300 ? line.prefix(300) + "…" : line
  }

  private func has(_ known: Set<String>) -> Bool { !codes.isDisjoint(with: known) }

  /// The quota of the key is used up: OpenAI, Google and Azure say so beside a status that would
  /// else ask to try again.
  var isQuota: Bool {
    has([
      "insufficient_quota", "billing_hard_limit_reached", "dailylimitexceeded", "quotaexceeded",
      "403001",
    ])
  }

  /// Google answers 403 where it is asked too often.
  var isRate: Bool { has(["userratelimitexceeded", "ratelimitexceeded"]) }

  /// The texts exceed a limit of the request, or the window of the model.
  var isTooLong: Bool {
    if has([
      "context_length_exceeded", "exceed_context_size_error", "400050", "400072", "400077",
    ]) {
      return true
    }
    let said = message?.lowercased() ?? ""
    return [
      "context length", "context size", "context window", "text too long", "too many text segments",
    ].contains { said.contains($0) }
  }
}
