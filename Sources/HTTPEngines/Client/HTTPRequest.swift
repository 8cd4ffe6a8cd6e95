/// A request, with the limits within which it must be answered.
public struct HTTPRequest: Sendable {
  public enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
    case delete = "DELETE"
  }

  public var method: Method
  /// `http://` or `https://`; nothing else is fetched.
  public var url: String
  public var headers: [(name: String, value: String)]
  /// Sent with `post` alone.
  public var body: [UInt8]
  public var limits: HTTPLimits

  public init(
    _ method: Method, _ url: String, headers: [(name: String, value: String)] = [],
    body: [UInt8] = [], limits: HTTPLimits = HTTPLimits()
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.limits = limits
  }
}
