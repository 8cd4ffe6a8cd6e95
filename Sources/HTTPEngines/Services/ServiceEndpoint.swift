import Foundation

/// Where a service is, with what is needed to speak to it.
public struct ServiceEndpoint: Sendable {
  let client: HTTPClient
  public var url: String
  /// Stands in no message.
  var key: String?
  /// The languages as the service names them.
  public var source: String?
  public var target: String?
  /// What a request may hold where that is not what the service allows.
  public var texts: Int?
  public var characters: Int?
  public var bytes: Int?
  public var timeouts: HTTPLimits

  public init(
    client: HTTPClient, url: String, key: String? = nil, source: String? = nil,
    target: String? = nil, timeouts: HTTPLimits = HTTPLimits()
  ) {
    self.client = client
    self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
    self.key = key
    self.source = source
    self.target = target
    self.timeouts = timeouts
  }

  /// The limits of the service, with those of its user in their place.
  func limited(_ own: RequestLimits) -> RequestLimits {
    RequestLimits(
      texts: texts ?? own.texts, characters: characters ?? own.characters,
      bytes: bytes ?? own.bytes)
  }

  /// The address of a path of the service, whether or not the settings name it already.
  func address(of path: String) -> String { url.hasSuffix(path) ? url : url + path }

  /// A request with a body of JSON.
  func post(
    _ address: String, _ body: some Encodable, headers: [(name: String, value: String)] = [],
    in encoder: JSONEncoder = JSONEncoder()
  ) throws(ServiceFailure) -> HTTPRequest {
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let body = try? encoder.encode(body) else {
      throw .permanent(reason: "the texts can't be written as JSON")
    }
    return post(address, json: body, headers: headers)
  }

  /// A request with a body that is JSON already.
  func post(
    _ address: String, json: Data, headers: [(name: String, value: String)]
  ) -> HTTPRequest {
    HTTPRequest(
      .post, address, headers: [("Content-Type", "application/json")] + headers,
      body: Array(json), limits: timeouts)
  }

  /// What a server answers; only a success is one.
  ///
  /// - Throws: `ServiceFailure`, `CancellationError`.
  func response(to request: HTTPRequest) async throws -> HTTPResponse {
    let response: HTTPResponse
    do {
      response = try await client.send(request)
    } catch let error as HTTPError {
      switch error {
      case .broken, .timedOut(_, .connecting):
        throw ServiceFailure.temporary(reason: "\(error)", after: nil)
      case .timedOut:
        throw ServiceFailure.temporary(
          reason: "\(error); the engine's setting 'timeout' allows more", after: nil)
      case .tooLarge: throw ServiceFailure.malformed(reason: "\(error)")
      case .unavailable, .badURL, .untrusted: throw ServiceFailure.permanent(reason: "\(error)")
      }
    }
    guard (200..<300).contains(response.status) else {
      throw ServiceFailure.status(response, hiding: key)
    }
    return response
  }

  /// What a server answers, read as JSON.
  ///
  /// - Parameter service: the name of the service, for messages.
  func answer<Answer: Decodable>(
    to request: HTTPRequest, as type: Answer.Type, of service: String
  ) async throws -> Answer {
    let response = try await response(to: request)
    guard response.mediaType.hasSuffix("json") else {
      throw ServiceFailure.malformed(
        reason: "the answer is '\(response.mediaType)', not JSON; is \(request.url) \(service)?")
    }
    guard let answer = try? JSONDecoder.snakeCase.decode(type, from: Data(response.body)) else {
      throw ServiceFailure.malformed(
        reason: "the answer is no list of translations; is \(request.url) \(service)?")
    }
    return answer
  }
}
