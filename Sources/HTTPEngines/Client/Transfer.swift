import CCurl
import Foundation
import Synchronization

/// One request on its way, with what has come of its answer. But for `cancel` and `start`, the
/// loop's thread alone touches it.
final class Transfer: @unchecked Sendable {
  typealias Continuation = CheckedContinuation<HTTPResponse, any Error>

  private let request: HTTPRequest
  private let certificates: String?
  private let cancelled = Atomic<Bool>(false)
  private var continuation: Continuation?
  private var easy: UnsafeMutableRawPointer?
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private let message = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private var begun = Date()
  /// When something of the answer last came.
  private var heard: Date?
  private var headers: [String: String] = [:]
  private var body: [UInt8] = []
  private var isTooLarge = false

  init(_ request: HTTPRequest, certificates: String?) {
    self.request = request
    self.certificates = certificates
    message.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
  }

  deinit { message.deallocate() }

  var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

  func cancel() { cancelled.store(true, ordering: .relaxed) }

  func start(_ continuation: Continuation) { self.continuation = continuation }

  /// libcurl's handle for the request.
  func handle() throws -> UnsafeMutableRawPointer {
    if isCancelled { throw CancellationError() }
    let scheme = request.url.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https" else { throw HTTPError.badURL(request.url) }
    guard let easy = juru_easy_init() else {
      throw HTTPError.unavailable(reason: "libcurl gives no handle")
    }
    self.easy = easy
    begun = Date()
    heard = nil
    juru_easy_set_text(easy, CURLOPT_URL, request.url)
    juru_easy_set_pointer(easy, CURLOPT_ERRORBUFFER, message)
    juru_easy_set_number(easy, CURLOPT_NOSIGNAL, 1)
    juru_easy_set_number(easy, CURLOPT_FOLLOWLOCATION, 0)
    // An HTTP/2 connection that is being made is waited for, rather than making another. Without TLS
    // none is, and what waits would do so for the whole first answer.
    juru_easy_set_number(easy, CURLOPT_PIPEWAIT, scheme == "https" ? 1 : 0)
    juru_easy_set_number(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
    juru_easy_set_text(easy, CURLOPT_ACCEPT_ENCODING, "")
    juru_easy_set_number(
      easy, CURLOPT_CONNECTTIMEOUT_MS, Int(request.limits.connecting * 1000))
    juru_easy_set_number(easy, CURLOPT_TIMEOUT_MS, Int(request.limits.total * 1000))
    if let certificates { juru_easy_set_text(easy, CURLOPT_CAINFO, certificates) }
    if request.method == .delete {
      juru_easy_set_text(easy, CURLOPT_CUSTOMREQUEST, request.method.rawValue)
    }
    if request.method == .post {
      request.body.withUnsafeBytes { bytes in
        _ = juru_easy_set_body(easy, bytes.baseAddress ?? UnsafeRawPointer(message), bytes.count)
      }
    }
    // No `Expect: 100-continue`: servers that don't know it cost a second.
    for line in request.headers.map({ "\($0.name): \($0.value)" }) + ["Expect:"] {
      headerList = juru_list_append(headerList, line)
    }
    juru_easy_set_pointer(easy, CURLOPT_HTTPHEADER, headerList)
    let own = Unmanaged.passUnretained(self).toOpaque()
    juru_easy_set_callback(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      Transfer.of(context)?.take(bytes, count: size * count) ?? 0
    }
    juru_easy_set_pointer(easy, CURLOPT_WRITEDATA, own)
    juru_easy_set_callback(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      Transfer.of(context)?.takeHeader(bytes, count: size * count) ?? 0
    }
    juru_easy_set_pointer(easy, CURLOPT_HEADERDATA, own)
    return easy
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> Transfer? {
    context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
  }

  /// - Returns: the number of bytes taken; libcurl gives up where it is another.
  private func take(_ bytes: UnsafeMutablePointer<CChar>?, count: Int) -> Int {
    heard = Date()
    guard body.count + count <= request.limits.size else {
      isTooLarge = true
      return 0
    }
    body.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    return count
  }

  private func takeHeader(_ bytes: UnsafeMutablePointer<CChar>?, count: Int) -> Int {
    heard = Date()
    let line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
    if line.hasPrefix("HTTP/") {
      headers = [:]  // Those of an interim answer don't count.
    } else if let colon = line.firstIndex(of: ":") {
      headers[line[..<colon].lowercased()] =
        line[line.index(after: colon)...].trimmingCharacters(in: .whitespacesAndNewlines)
    }
    return count
  }

  /// Where the answer should have begun or gone on by now, and has not, that error.
  func lateness(at now: Date) -> HTTPError? {
    if let heard {
      guard now.timeIntervalSince(heard) > request.limits.pause else { return nil }
      return .timedOut(after: request.limits.pause, .pause)
    }
    guard now.timeIntervalSince(begun) > request.limits.firstByte else { return nil }
    return .timedOut(after: request.limits.firstByte, .firstByte)
  }

  /// What a finished transfer amounts to.
  func result(of code: CURLcode) -> Result<HTTPResponse, any Error> {
    guard code == CURLE_OK, let easy else { return .failure(error(of: code)) }
    var status = 0
    juru_easy_get_number(easy, CURLINFO_RESPONSE_CODE, &status)
    return .success(HTTPResponse(status: status, headers: headers, body: body))
  }

  private func error(of code: CURLcode) -> HTTPError {
    let said = String(cString: message)
    let reason = said.isEmpty ? String(cString: juru_easy_error(code)) : said
    switch code {
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return .badURL(request.url)
    case CURLE_OPERATION_TIMEDOUT:
      let passed = Date().timeIntervalSince(begun)
      return heard != nil || passed >= request.limits.total * 0.99
        ? .timedOut(after: request.limits.total, .total)
        : .timedOut(after: request.limits.connecting, .connecting)
    case CURLE_WRITE_ERROR where isTooLarge: return .tooLarge(limit: request.limits.size)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
      return .untrusted(reason: reason)
    default: return .broken(reason: reason)
    }
  }

  /// Hands over the result, and frees what libcurl holds.
  func finish(_ result: Result<HTTPResponse, any Error>) {
    if let easy { juru_easy_cleanup(easy) }
    juru_list_free(headerList)
    (easy, headerList) = (nil, nil)
    continuation?.resume(with: result)
    continuation = nil
  }
}
