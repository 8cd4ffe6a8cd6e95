import Foundation

/// Azure's Translator (v3): 1,000 texts and 50,000 characters a request. Its errors have numbers of
/// six digits; 403001 says that the quota is used up.
public struct AzureTranslator: TranslationService {
  private let endpoint: ServiceEndpoint
  private let region: String?

  /// - Parameters:
  ///   - endpoint: `https://api.cognitive.microsofttranslator.com`.
  ///   - region: that of the resource, where it isn't a global one.
  public init(_ endpoint: ServiceEndpoint, region: String? = nil) {
    self.endpoint = endpoint
    self.region = region
  }

  public var place: String { endpoint.address(of: "/translate") }
  public var limits: RequestLimits {
    endpoint.limited(RequestLimits(texts: 1_000, characters: 50_000))
  }

  private struct Question: Encodable {
    let text: String

    enum CodingKeys: String, CodingKey { case text = "Text" }
  }

  private struct Answer: Decodable {
    struct Item: Decodable { let text: String }
    let translations: [Item]
  }

  public func answer(to question: ServiceQuestion) async throws -> ServiceAnswer {
    let languages = "from=\(endpoint.source ?? "id")&to=\(endpoint.target ?? "en")"
    let headers = [
      ("Ocp-Apim-Subscription-Key", endpoint.key), ("Ocp-Apim-Subscription-Region", region),
    ].compactMap { name, value in value.map { (name: name, value: $0) } }
    let request = try endpoint.post(
      "\(place)?api-version=3.0&\(languages)", question.texts.map(Question.init(text:)),
      headers: headers)
    let answers = try await endpoint.answer(
      to: request, as: [Answer].self, of: "Azure's Translator")
    return ServiceAnswer(targets: answers.map { $0.translations.first?.text })
  }
}
