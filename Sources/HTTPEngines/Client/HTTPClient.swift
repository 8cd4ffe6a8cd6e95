import CCurl
import Foundation

/// Sends requests over libcurl, many at a time over few connections.
///
/// Certificates are always verified. The variables `http_proxy`, `https_proxy`, `all_proxy` and
/// `no_proxy` hold, as libcurl reads them. No redirect is followed: a client that turns a redirected
/// POST into a GET takes a web page for an answer.
public final class HTTPClient: Sendable {
  private let loop: TransferLoop
  private let certificates: String?

  /// - Parameter certificates: a file of certificates (PEM) to trust in place of the system's.
  /// - Throws: `HTTPError.unavailable`.
  public init(certificates: String? = nil) throws(HTTPError) {
    if let reason = juru_curl_open() { throw .unavailable(reason: String(cString: reason)) }
    guard let loop = TransferLoop() else { throw .unavailable(reason: "libcurl can't be set up") }
    self.loop = loop
    self.certificates = certificates
    Thread.detachNewThread { loop.run() }
  }

  deinit { loop.stop() }

  /// The answer to a request.
  ///
  /// - Throws: `HTTPError`, and `CancellationError` at once where the task is cancelled.
  public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
    let transfer = Transfer(request, certificates: certificates)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        transfer.start(continuation)
        loop.add(transfer)
      }
    } onCancel: {
      transfer.cancel()
      loop.wake()
    }
  }
}
