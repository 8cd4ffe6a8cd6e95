import Foundation

/// LibreTranslate's `POST /translate`, which takes a list of texts. It has no glossary of its own.
public struct LibreTranslate: TranslationService {
  public let url: String
  public let limits: RequestLimits
  private let source: String
  private let target: String
  private let key: String?
  private let timeouts: HTTPLimits

  /// - Parameters:
  ///   - base: the server's address, with or without `/translate`.
  ///   - key: travels in the body of each request.
  public init(
    base: String, key: String? = nil, source: String = "id", target: String = "en",
    limits: RequestLimits = RequestLimits(texts: 25, characters: 5_000),
    timeouts: HTTPLimits = HTTPLimits()
  ) {
    let base = base.hasSuffix("/") ? String(base.dropLast()) : base
    url = base.hasSuffix("/translate") ? base : base + "/translate"
    self.key = key
    self.source = source
    self.target = target
    self.limits = limits
    self.timeouts = timeouts
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

  private struct Problem: Decodable {
    let error: String
  }

  public func request(for texts: [String]) throws(ServiceFailure) -> HTTPRequest {
    let question = Question(q: texts, source: source, target: target, apiKey: key)
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    guard let body = try? encoder.encode(question) else {
      throw .permanent(reason: "the texts can't be written as JSON")
    }
    return HTTPRequest(
      .post, url, headers: [("Content-Type", "application/json"), ("Accept", "application/json")],
      body: Array(body), limits: timeouts)
  }

  public func translations(in response: HTTPResponse) throws(ServiceFailure) -> [String] {
    let body = Data(response.body)
    guard response.status == 200 else {
      let problem = try? JSONDecoder().decode(Problem.self, from: body)
      throw .status(response, message: problem?.error)
    }
    guard response.mediaType.hasSuffix("json") else {
      throw .permanent(
        reason:
          "the answer is '\(response.mediaType)', not JSON; is \(url) a LibreTranslate server?")
    }
    guard let answer = try? JSONDecoder().decode(Answer.self, from: body) else {
      throw .permanent(reason: "the answer is no list of translations")
    }
    return answer.translatedText
  }
}
