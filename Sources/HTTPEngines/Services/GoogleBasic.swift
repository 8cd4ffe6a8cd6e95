import Foundation

/// Google's Cloud Translation Basic (v2): 128 texts a request; the key travels in a header.
public struct GoogleBasic: TranslationService {
  private let endpoint: ServiceEndpoint

  /// - Parameter endpoint: `https://translation.googleapis.com`, with or without the path.
  public init(_ endpoint: ServiceEndpoint) { self.endpoint = endpoint }

  public var place: String { endpoint.address(of: "/language/translate/v2") }
  public var limits: RequestLimits {
    endpoint.limited(RequestLimits(texts: 128, characters: 5_000, bytes: 100 << 10))
  }

  private struct Question: Encodable {
    let q: [String]
    let source: String
    let target: String
    let format = "text"
  }

  private struct Answer: Decodable {
    struct Content: Decodable {
      struct Item: Decodable { let translatedText: String }
      let translations: [Item]
    }
    let data: Content
  }

  public func answer(to question: ServiceQuestion) async throws -> ServiceAnswer {
    let request = try endpoint.post(
      place,
      Question(
        q: question.texts, source: endpoint.source ?? "id", target: endpoint.target ?? "en"),
      headers: endpoint.key.map { [("X-Goog-Api-Key", $0)] } ?? [])
    let answer = try await endpoint.answer(
      to: request, as: Answer.self, of: "Google's Translation API")
    return ServiceAnswer(targets: answer.data.translations.map(\.translatedText))
  }
}
