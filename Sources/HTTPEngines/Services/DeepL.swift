import Foundation

/// DeepL's API: texts by `POST /v2/translate`, terms by a glossary of `/v3/glossaries`.
///
/// A request takes 50 texts and 128 KiB; 456 says that the quota is used up, 429 and 529 that it is
/// asked too often.
public struct DeepL: TranslationService {
  private let endpoint: ServiceEndpoint
  private var glossary: DeepLGlossary?

  /// - Parameter endpoint: the API's address without a path: `https://api-free.deepl.com`.
  public init(_ endpoint: ServiceEndpoint) { self.endpoint = endpoint }

  public var place: String { endpoint.address(of: "/v2/translate") }
  public var limits: RequestLimits {
    endpoint.limited(RequestLimits(texts: 50, characters: 60_000, bytes: 120 << 10))
  }

  public func holding(_ terms: [TermPair]) async throws -> any TranslationService {
    var holding = self
    holding.glossary = try await DeepLGlossary(terms, at: endpoint, headers: headers)
    return holding
  }

  public func release() async { await glossary?.delete() }

  private var headers: [(name: String, value: String)] {
    endpoint.key.map { [("Authorization", "DeepL-Auth-Key \($0)")] } ?? []
  }

  private struct Question: Encodable {
    let text: [String]
    let sourceLang: String
    let targetLang: String
    let glossaryId: String?
    let preserveFormatting = true
  }

  private struct Answer: Decodable {
    struct Item: Decodable { let text: String }
    let translations: [Item]
  }

  public func answer(to question: ServiceQuestion) async throws -> ServiceAnswer {
    let request = try endpoint.post(
      place,
      Question(
        text: question.texts, sourceLang: endpoint.source ?? "ID",
        targetLang: endpoint.target ?? "EN-US", glossaryId: glossary?.id),
      headers: headers, in: .snakeCase)
    let answer = try await endpoint.answer(to: request, as: Answer.self, of: "DeepL's API")
    return ServiceAnswer(targets: answer.translations.map(\.text))
  }
}
