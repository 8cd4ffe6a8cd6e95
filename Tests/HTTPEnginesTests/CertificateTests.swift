import Foundation
import HTTPEngines
import Testing

private let hasOpenSSL = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

/// Certificates, against OpenSSL's own server.
@Suite(.enabled(if: hasOpenSSL, "openssl is not installed"))
struct CertificateTests {
  /// A server with a certificate that it signed itself, for 127.0.0.1.
  private final class Server {
    let port: Int
    let certificate: String
    private let process = Process()
    private let input = Pipe()
    private let folder: URL

    /// - Parameter days: how long the certificate holds.
    init(days: Int) throws {
      folder = FileManager.default.temporaryDirectory.appendingPathComponent("juru-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      certificate = folder.appendingPathComponent("certificate.pem").path
      port = try TestServer.freePort()
      let script = """
        cd '\(folder.path)' && openssl req -newkey rsa:2048 -nodes -keyout key.pem -out request.pem \
          -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 2>/dev/null &&
        openssl x509 -req -in request.pem -signkey key.pem -days \(days) -out certificate.pem \
          -copy_extensions copy 2>/dev/null &&
        exec openssl s_server -accept 127.0.0.1:\(port) -cert certificate.pem -key key.pem -www
        """
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", script]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      process.standardInput = input
      try process.run()
    }

    deinit {
      kill(process.processIdentifier, SIGKILL)
      try? FileManager.default.removeItem(at: folder)
    }

    /// What a client makes of the server, once that has started.
    func answer(to client: HTTPClient, host: String = "127.0.0.1") async throws -> HTTPResponse {
      while true {
        do {
          return try await client.send(HTTPRequest(.get, "https://\(host):\(port)/"))
        } catch HTTPError.broken where process.isRunning {
          try await Task.sleep(for: .milliseconds(50))
        }
      }
    }
  }

  /// Whether a client refuses a new server: OpenSSL's may end after a client that does.
  private func isUntrusted(
    days: Int, isNamed: Bool, host: String = "127.0.0.1"
  ) async throws -> Bool {
    let server = try Server(days: days)
    // The file is there before the server is.
    while isNamed, FileManager.default.contents(atPath: server.certificate)?.isEmpty ?? true {
      try await Task.sleep(for: .milliseconds(20))
    }
    let client = try HTTPClient(certificates: isNamed ? server.certificate : nil)
    do {
      return try await server.answer(to: client, host: host).status != 200
    } catch HTTPError.untrusted(let reason) {
      let certificate = "certificate for \(days) days\(isNamed ? "" : ", not named"), \(host)"
      Figures.print(["client", certificate, "1 request", reason])
      return !reason.isEmpty
    }
  }

  @Test func aCertificateThatIsSelfSignedIsTrustedOnlyWhereItIsNamed() async throws {
    #expect(try await isUntrusted(days: 2, isNamed: false))
    #expect(try await !isUntrusted(days: 2, isNamed: true))
    #expect(try await isUntrusted(days: 2, isNamed: true, host: "localhost"))
  }

  @Test func anExpiredCertificateIsNotTrusted() async throws {
    #expect(try await isUntrusted(days: -1, isNamed: true))
  }
}
