/// How a translation service is spoken to: what is asked, how it answers, what it takes at once.
public protocol TranslationService: Sendable {
  /// What one request may hold.
  var limits: RequestLimits { get }

  /// Where the texts are sent.
  var url: String { get }

  /// The request that asks for the translations of some texts.
  func request(for texts: [String]) throws(ServiceFailure) -> HTTPRequest

  /// The translations that an answer holds, in the order of the texts.
  ///
  /// - Throws: `ServiceFailure` where it holds none.
  func translations(in response: HTTPResponse) throws(ServiceFailure) -> [String]
}
