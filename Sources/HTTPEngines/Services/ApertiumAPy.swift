import Foundation

/// Apertium's APy, `POST /translate`: one text a request.
public struct ApertiumAPy: TranslationService {
  private let endpoint: ServiceEndpoint

  /// - Parameter endpoint: the server's address; languages as Apertium's pairs name them (`ind`).
  public init(_ endpoint: ServiceEndpoint) { self.endpoint = endpoint }

  public var place: String { endpoint.address(of: "/translate") }
  public var limits: RequestLimits {
    endpoint.limited(RequestLimits(texts: 1, characters: 10_000))
  }

  private struct Answer: Decodable {
    struct Content: Decodable { let translatedText: String }
    let responseData: Content
  }

  public func answer(to question: ServiceQuestion) async throws -> ServiceAnswer {
    var targets: [String?] = []
    for text in question.texts {
      let pair = "\(endpoint.source ?? "ind")|\(endpoint.target ?? "eng")"
      // Its words would be marked with an asterisk where it knows none.
      let fields = [("langpair", pair), ("q", text), ("markUnknown", "no"), ("format", "txt")]
      let body = fields.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
      let request = HTTPRequest(
        .post, place, headers: [("Content-Type", "application/x-www-form-urlencoded")],
        body: Array(body.utf8), limits: endpoint.timeouts)
      let answer = try await endpoint.answer(
        to: request, as: Answer.self, of: "an Apertium APy server")
      targets.append(answer.responseData.translatedText)
    }
    return ServiceAnswer(targets: targets)
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.intersection(.ascii)) ?? ""
  }
}

extension CharacterSet {
  fileprivate static let ascii = CharacterSet(charactersIn: "\u{0}"..."\u{7F}")
}
