import Foundation

/// Google's Cloud Translation Advanced (v3), `:translateText`: 1,024 texts and 30,720 characters a
/// request. The key is an access token (`gcloud auth print-access-token`).
public struct GoogleAdvanced: TranslationService {
  private let endpoint: ServiceEndpoint

  /// - Parameter endpoint: the address of a project's location:
  ///   `https://translation.googleapis.com/v3/projects/PROJECT/locations/global`.
  public init(_ endpoint: ServiceEndpoint) { self.endpoint = endpoint }

  public var place: String { endpoint.address(of: ":translateText") }
  public var limits: RequestLimits {
    endpoint.limited(RequestLimits(texts: 1_024, characters: 30_000))
  }

  private struct Question: Encodable {
    let contents: [String]
    let mimeType = "text/plain"
    let sourceLanguageCode: String
    let targetLanguageCode: String
  }

  private struct Answer: Decodable {
    struct Item: Decodable { let translatedText: String }
    let translations: [Item]
  }

  public func answer(to question: ServiceQuestion) async throws -> ServiceAnswer {
    let request = try endpoint.post(
      place,
      Question(
        contents: question.texts, sourceLanguageCode: endpoint.source ?? "id",
        targetLanguageCode: endpoint.target ?? "en"),
      headers: endpoint.key.map { [("Authorization", "Bearer \($0)")] } ?? [])
    let answer = try await endpoint.answer(
      to: request, as: Answer.self, of: "Google's Translation API")
    return ServiceAnswer(targets: answer.translations.map(\.translatedText))
  }
}
