import Foundation

/// Why a service gave no translation.
public enum ServiceFailure: Error, Hashable, Sendable {
  /// It may, if asked again: it is busy or broken for now. Seconds to wait first, where it says.
  case temporary(reason: String, after: Double?)
  /// As `temporary`, because it is asked too often.
  case tooOften(reason: String, after: Double?)
  /// The key is missing, wrong or barred, or its quota is used up: asking again can't help.
  case refused(reason: String)
  /// The same request can't succeed.
  case permanent(reason: String)
  /// The texts are too long for one request; fewer may do.
  case tooLong(reason: String, overflow: WindowOverflow? = nil)
  /// What came is no answer of this service: a web page, broken JSON, another number of texts.
  case malformed(reason: String)
  /// The budget would be passed; nothing was sent.
  case overBudget(reason: String)

  public var reason: String {
    switch self {
    case .temporary(let reason, _), .tooOften(let reason, _), .refused(let reason),
      .permanent(let reason), .tooLong(let reason, _), .malformed(let reason),
      .overBudget(let reason):
      reason
    }
  }

  /// What the status of an answer means that is no success, with what the service says of it.
  ///
  /// - Parameter secret: a key, which some services repeat in their messages.
  static func status(_ response: HTTPResponse, hiding secret: String? = nil) -> ServiceFailure {
    let problem = ServiceProblem(response, hiding: secret)
    let reason = "status \(response.status)" + (problem.message.map { ": \($0)" } ?? "")
    if problem.isQuota { return .refused(reason: reason) }
    if problem.isRate { return .tooOften(reason: reason, after: response.retryDelay(from: Date())) }
    if problem.isTooLong { return .tooLong(reason: reason, overflow: problem.overflow) }
    switch response.status {
    case 401, 402, 403, 456: return .refused(reason: reason)
    case 413, 414: return .tooLong(reason: reason)
    case 429: return .tooOften(reason: reason, after: response.retryDelay(from: Date()))
    case 408, 425, 500, 502, 503, 504, 529:
      return .temporary(reason: reason, after: response.retryDelay(from: Date()))
    case 404, 405:
      return .permanent(reason: "\(reason); is the address in the settings that of the service?")
    case 300..<400:
      let place = response.headers["location"].map { " to \($0)" } ?? ""
      return .permanent(
        reason: "\(reason): a redirect\(place), which is not followed; set that address")
    default: return .permanent(reason: reason)
    }
  }
}

extension HTTPResponse {
  /// The seconds that `Retry-After` asks to wait (RFC 9110, 10.2.3): a number, or a date.
  func retryDelay(from now: Date) -> Double? {
    guard let value = headers["retry-after"] else { return nil }
    if let seconds = Double(value), seconds.isFinite { return max(0, seconds) }
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "GMT")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return format.date(from: value).map { max(0, $0.timeIntervalSince(now)) }
  }
}
