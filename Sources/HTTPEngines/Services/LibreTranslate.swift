import Foundation

/// LibreTranslate's `POST /translate`, which takes a list of texts. It has no glossary of its own.
public struct LibreTranslate: TranslationService {
  private let endpoint: ServiceEndpoint

  /// - Parameter endpoint: the server's address, with or without `/translate`; the key travels in
  ///   the body of each request.
  public init(_ endpoint: ServiceEndpoint) { self.endpoint = endpoint }

  public var place: String { endpoint.address(of: "/translate") }
  public var limits: RequestLimits {
    endpoint.limited(RequestLimits(texts: 25, characters: 5_000))
  }

  private struct Question: Encodable {
    let q: [String]
    let source: String
    let target: String
    let format = "text"
    let apiKey: String?
  }

  private struct Answer: Decodable {
    let translatedText: [String]
  }

  public func answer(to question: ServiceQuestion) async throws -> ServiceAnswer {
    let request = try endpoint.post(
      place,
      Question(
        q: question.texts, source: endpoint.source ?? "id", target: endpoint.target ?? "en",
        apiKey: endpoint.key), in: .snakeCase)
    let answer = try await endpoint.answer(
      to: request, as: Answer.self, of: "a LibreTranslate server")
    return ServiceAnswer(targets: answer.translatedText)
  }
}
