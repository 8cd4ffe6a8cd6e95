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
    init(days: Int) async throws {
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
      let client = try HTTPClient()
      while process.isRunning {
        do {
          _ = try await client.send(HTTPRequest(.get, url))
        } catch HTTPError.broken {
          try await Task.sleep(for: .milliseconds(50))
          continue
        } catch HTTPError.untrusted {}
        return
      }
      throw POSIXError(.ECONNREFUSED)
    }

    deinit {
      kill(process.processIdentifier, SIGKILL)
      try? FileManager.default.removeItem(at: folder)
    }

    var url: String { "https://127.0.0.1:\(port)/" }
  }

  private func isUntrusted(_ client: HTTPClient, _ url: String) async throws -> Bool {
    do {
      _ = try await client.send(HTTPRequest(.get, url))
      return false
    } catch HTTPError.untrusted(let reason) {
      return !reason.isEmpty
    }
  }

  @Test func aCertificateThatIsSelfSignedIsTrustedOnlyWhereItIsNamed() async throws {
    let server = try await Server(days: 2)
    #expect(try await isUntrusted(HTTPClient(), server.url))
    #expect(try await !isUntrusted(HTTPClient(certificates: server.certificate), server.url))
    #expect(
      try await isUntrusted(
        HTTPClient(certificates: server.certificate),
        server.url.replacing("127.0.0.1", with: "localhost")))
  }

  @Test func anExpiredCertificateIsNotTrusted() async throws {
    let server = try await Server(days: -1)
    #expect(try await isUntrusted(HTTPClient(certificates: server.certificate), server.url))
  }
}
