import Articles
import Foundation
import Testing

@testable import HTTPEngines

/// What each service is asked, word for word, and how its answers and its errors are read: in the
/// shapes of the services' documentation.
@Suite struct ServiceShapeTests {
  /// A service with the answers of its server.
  struct Shape: Sendable, CustomTestStringConvertible {
    let name: String
    let make: @Sendable (ServiceEndpoint) -> any TranslationService
    let path: String
    let header: (name: String, value: String)?
    let body: String
    let answer: String
    var testDescription: String { name }
  }

  static let shapes: [Shape] = [
    Shape(
      name: "libretranslate", make: { LibreTranslate($0) }, path: "/translate", header: nil,
      body: #"{"api_key":"k3y","format":"text","q":["satu","dua"],"source":"id","target":"en"}"#,
      answer: #"{"translatedText": ["one", "two"]}"#),
    Shape(
      name: "deepl", make: { DeepL($0) }, path: "/v2/translate",
      header: ("authorization", "DeepL-Auth-Key k3y"),
      body:
        #"{"preserve_formatting":true,"source_lang":"ID","target_lang":"EN-US","text":["satu","dua"]}"#,
      answer: """
        {"translations": [{"detected_source_language": "ID", "text": "one"},
         {"detected_source_language": "ID", "text": "two"}]}
        """),
    Shape(
      name: "google-v2", make: { GoogleBasic($0) }, path: "/language/translate/v2",
      header: ("x-goog-api-key", "k3y"),
      body: #"{"format":"text","q":["satu","dua"],"source":"id","target":"en"}"#,
      answer: """
        {"data": {"translations": [{"translatedText": "one"}, {"translatedText": "two"}]}}
        """),
    Shape(
      name: "google-v3", make: { GoogleAdvanced($0) }, path: "/:translateText",
      header: ("authorization", "Bearer k3y"),
      body: """
        {"contents":["satu","dua"],"mimeType":"text/plain","sourceLanguageCode":"id",\
        "targetLanguageCode":"en"}
        """,
      answer: #"{"translations": [{"translatedText": "one"}, {"translatedText": "two"}]}"#),
    Shape(
      name: "azure", make: { AzureTranslator($0, region: "southeastasia") },
      path: "/translate?api-version=3.0&from=id&to=en",
      header: ("ocp-apim-subscription-region", "southeastasia"),
      body: #"[{"Text":"satu"},{"Text":"dua"}]"#,
      answer: """
        [{"translations": [{"text": "one", "to": "en"}]},
         {"translations": [{"text": "two", "to": "en"}]}]
        """),
  ]

  private let question = ServiceQuestion([
    .init(id: "s1", text: "satu"), .init(id: "s2", text: "dua"),
  ])

  private func endpoint(_ server: TestServer) throws -> ServiceEndpoint {
    // Google's second API has its path in the address, up to a colon.
    ServiceEndpoint(client: try HTTPClient(), url: server.url, key: "k3y")
  }

  @Test(arguments: shapes) func aQuestionAndItsAnswer(_ shape: Shape) async throws {
    let server = try TestServer { _, _ in .json(shape.answer) }
    var endpoint = try endpoint(server)
    if shape.name == "google-v3" { endpoint.url += "/" }
    let answer = try await shape.make(endpoint).answer(to: question)
    #expect(answer.targets == ["one", "two"])
    let asked = try #require(server.questions.first)
    #expect(asked.method == "POST")
    #expect(asked.path == shape.path)
    #expect(String(decoding: asked.body, as: UTF8.self) == shape.body)
    if let header = shape.header { #expect(asked.headers[header.name] == header.value) }
    #expect(asked.headers["content-type"] == "application/json")
  }

  @Test func apertiumIsAskedForEachText() async throws {
    let server = try TestServer { _, number in
      .json(
        """
        {"responseData": {"translatedText": "\(number == 1 ? "one" : "two")"},
         "responseDetails": null, "responseStatus": 200}
        """)
    }
    let answer = try await ApertiumAPy(endpoint(server)).answer(to: question)
    #expect(answer.targets == ["one", "two"])
    #expect(
      server.questions.map { String(decoding: $0.body, as: UTF8.self) } == [
        "langpair=ind%7Ceng&q=satu&markUnknown=no&format=txt",
        "langpair=ind%7Ceng&q=dua&markUnknown=no&format=txt",
      ])
  }

  @Test(arguments: [
    (400, #"{"error": "id is not supported"}"#, "permanent", "status 400: id is not supported"),
    (456, #"{"message": "Quota Exceeded"}"#, "refused", "status 456: Quota Exceeded"),
    (403, #"{"message": "Forbidden"}"#, "refused", "status 403: Forbidden"),
    (413, "", "tooLong", "status 413"), (529, "", "temporary", "status 529"),
    (429, #"{"message": "Too many requests"}"#, "tooOften", "status 429: Too many requests"),
    (
      429,
      #"{"error": {"message": "You exceeded your quota", "type": "insufficient_quota", "code": "insufficient_quota"}}"#,
      "refused", "status 429: You exceeded your quota"
    ),
    (
      400,
      #"{"error": {"code": 400, "message": "request (44 tokens) exceeds it", "type": "exceed_context_size_error", "n_ctx": 32}}"#,
      "tooLong", "status 400: request (44 tokens) exceeds it"
    ),
    (
      400,
      #"{"error": {"message": "This model's maximum context length is 8192 tokens", "code": "context_length_exceeded"}}"#,
      "tooLong", "status 400: This model's maximum context length is 8192 tokens"
    ),
    (
      403,
      #"{"error": {"code": 403, "message": "User Rate Limit Exceeded", "errors": [{"reason": "userRateLimitExceeded"}]}}"#,
      "tooOften", "status 403: User Rate Limit Exceeded"
    ),
    (
      403,
      #"{"error": {"code": 403, "message": "Daily Limit", "errors": [{"reason": "dailyLimitExceeded"}]}}"#,
      "refused", "status 403: Daily Limit"
    ),
    (
      403, #"{"error": {"code": 403001, "message": "free quota exceeded"}}"#, "refused",
      "status 403: free quota exceeded"
    ),
    (
      400, #"{"error": {"code": 400077, "message": "maximum request size"}}"#, "tooLong",
      "status 400: maximum request size"
    ),
    (
      400,
      #"{"status": "error", "code": 400, "message": "Bad Request", "explanation": "That pair is not installed"}"#,
      "permanent", "status 400: That pair is not installed"
    ),
    (
      301, "", "permanent", "status 301: a redirect, which is not followed; set that address"
    ),
  ])
  func anErrorIsReadInEachShape(
    _ status: Int, _ body: String, _ kind: String, _ reason: String
  ) {
    let failure = ServiceFailure.status(HTTPResponse(status: status, body: Array(body.utf8)))
    #expect("\(failure)".hasPrefix(kind))
    #expect(failure.reason == reason)
  }

  @Test func deepLHoldsTheTermsInAGlossaryOfItsOwn() async throws {
    let server = try TestServer { question, _ in
      switch (question.method, question.path) {
      case ("POST", "/v3/glossaries"):
        return .json(#"{"glossary_id": "g1", "name": "juru", "dictionaries": []}"#, status: 201)
      case ("DELETE", _): return .init(status: 204, headers: [:])
      default: return .json(#"{"translations": [{"text": "one"}, {"text": "two"}]}"#)
      }
    }
    let terms = [
      TermPair(source: "satu", target: "one"), TermPair(source: "tab\t", target: "x"),
      TermPair(source: "dua", target: "two"), TermPair(source: "satu", target: "other"),
    ]
    let holding = try await DeepL(endpoint(server)).holding(terms)
    _ = try await holding.answer(to: question)
    await holding.release()
    let asked = server.questions
    #expect(asked.map(\.method) == ["POST", "POST", "DELETE"])
    #expect(
      String(decoding: asked[0].body, as: UTF8.self) == #"""
        {"dictionaries":[{"entries":"dua\ttwo\nsatu\tone","entries_format":"tsv",\#
        "source_lang":"id","target_lang":"en"}],"name":"juru"}
        """#)
    #expect(String(decoding: asked[1].body, as: UTF8.self).contains(#""glossary_id":"g1""#))
    #expect(asked[2].path == "/v3/glossaries/g1")
    #expect(asked.allSatisfy { $0.headers["authorization"] == "DeepL-Auth-Key k3y" })
  }

  @Test func withoutAGlossaryOfItsOwnDeepLTranslatesAllTheSame() async throws {
    let server = try TestServer { question, _ in
      question.path == "/v3/glossaries"
        ? .json(#"{"message": "Unsupported glossary source language"}"#, status: 400)
        : .json(#"{"translations": [{"text": "one"}, {"text": "two"}]}"#)
    }
    let service = try await DeepL(endpoint(server)).holding([
      TermPair(source: "satu", target: "one")
    ])
    #expect(try await service.answer(to: question).targets == ["one", "two"])
    await service.release()
    #expect(server.questions.count == 2)
  }
}
