/// What a server answered, whatever the status.
public struct HTTPResponse: Hashable, Sendable {
  public let status: Int
  /// By the name in lower case; of several with one name, the last.
  public let headers: [String: String]
  public let body: [UInt8]

  public init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The body as text, with replacement characters where it is no UTF-8.
  public var text: String { String(decoding: body, as: UTF8.self) }

  /// The media type without its parameters, in lower case: `application/json`.
  public var mediaType: String {
    let value = headers["content-type"] ?? ""
    return value.prefix { $0 != ";" }.split(separator: " ").joined().lowercased()
  }
}
