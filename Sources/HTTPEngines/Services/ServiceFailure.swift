import Foundation

/// Why a service gave no translation.
public enum ServiceFailure: Error, Hashable, Sendable {
  /// It may, if asked again: it is busy or broken for now. Seconds to wait first, where it says.
  case temporary(reason: String, after: Double?)
  /// The key is missing, wrong or barred.
  case refused(reason: String)
  /// The same request can't succeed.
  case permanent(reason: String)

  public var reason: String {
    switch self {
    case .temporary(let reason, _), .refused(let reason), .permanent(let reason): reason
    }
  }

  /// What most services mean by the status of an answer that is no success.
  ///
  /// - Parameter message: what the service says of it, if anything.
  static func status(_ response: HTTPResponse, message: String?) -> ServiceFailure {
    let reason = "status \(response.status)" + (message.map { ": \($0)" } ?? "")
    switch response.status {
    case 401, 403: return .refused(reason: reason)
    case 408, 429, 500, 502, 503, 504, 529:
      return .temporary(reason: reason, after: response.retryDelay(from: Date()))
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
    if let seconds = Double(value) { return max(0, seconds) }
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "GMT")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return format.date(from: value).map { max(0, $0.timeIntervalSince(now)) }
  }
}
