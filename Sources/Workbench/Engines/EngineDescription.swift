import Articles
import Foundation

/// An engine that the settings set up: which service it is, where, and what one request may hold.
public struct EngineDescription: Hashable, Sendable {
  /// The services that are known.
  public enum Kind: String, Sendable, CaseIterable {
    case libreTranslate = "libretranslate"

    /// The variable that usually holds the service's key.
    var keyVariable: String {
      switch self {
      case .libreTranslate: "LIBRETRANSLATE_API_KEY"
      }
    }
  }

  public let name: String
  public let kind: Kind
  public let url: String
  /// The variable of the environment that holds the key.
  public var keyVariable: String
  /// A file that holds the key; nobody else may read it.
  public var keyFile: String?
  public var texts: Int
  public var characters: Int
  /// How many requests are sent at once.
  public var parallel: Int
  /// Seconds that a whole answer may take.
  public var timeout: Double

  public init(
    name: String, kind: Kind, url: String, keyVariable: String? = nil, keyFile: String? = nil,
    texts: Int = 25, characters: Int = 5_000, parallel: Int = 2, timeout: Double = 120
  ) {
    self.name = name
    self.kind = kind
    self.url = url
    self.keyVariable = keyVariable ?? kind.keyVariable
    self.keyFile = keyFile
    self.texts = texts
    self.characters = characters
    self.parallel = parallel
    self.timeout = timeout
  }

  /// The host of the address; empty where it names none.
  public var host: String { URLComponents(string: url)?.host ?? "" }

  /// Whether the address is one of this machine, so that nothing leaves it.
  public var isLocal: Bool {
    let host = host.lowercased()
    return host == "localhost" || host.hasPrefix("127.") || host == "::1" || host == "[::1]"
  }

  /// What its use means for the text: `sends text to example.net`.
  public var reach: String {
    isLocal ? "\(url), on this machine" : "sends text to \(host)"
  }

  /// What changes where another server's translations are to be expected: it is part of the
  /// memory's keys.
  public var version: String {
    let digits = String(UInt32(truncatingIfNeeded: StableHash.of(url)), radix: 16)
    return "\(kind.rawValue)+\(digits)"
  }
}
