import Articles
import Foundation
import HTTPEngines

/// An engine that the settings set up: which service it is, where, and how it may be asked.
public struct EngineDescription: Hashable, Sendable {
  public let name: String
  public let kind: EngineKind
  /// The address of the service, or the command of a program.
  public let place: String
  /// The variable of the environment that holds the key.
  public var keyVariable: String?
  /// A file that holds the key; nobody else may read it.
  public var keyFile: String?
  /// Of a chat server.
  public var model: String?
  public var prompt = "translate"
  /// The tokens that a model may read and write at once.
  public var window: Int?
  /// The languages as the service names them; nil for its own names of Indonesian and English.
  public var source: String?
  public var target: String?
  /// Of an Azure resource.
  public var region: String?
  /// What tells a program that a text is whole.
  public var ending = LineProgramService.Ending.line
  /// What one request may hold; nil for what the service allows.
  public var texts: Int?
  public var characters: Int?
  public var bytes: Int?
  /// How many requests are sent at once.
  public var parallel = 2
  /// Seconds that a whole answer may take.
  public var timeout = 120.0
  public var requestsPerMinute: Double?
  public var tokensPerMinute: Double?
  public var price = Price()

  public init(
    name: String, kind: EngineKind, place: String, keyVariable: String? = nil,
    keyFile: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.place = place
    self.keyFile = keyFile
    self.keyVariable = keyVariable
    if keyVariable == nil { self.keyVariable = kind.keyVariable(host: host) }
  }

  /// The host of the address; empty where there is none.
  public var host: String {
    kind == .command ? "" : URLComponents(string: place)?.host ?? ""
  }

  /// Whether the address is one of this machine.
  public var isLocal: Bool {
    let host = host.lowercased()
    return kind == .command || host == "localhost" || host.hasPrefix("127.") || host == "::1"
      || host == "[::1]"
  }

  /// What its use means for the text: `sends text to example.net`.
  public var reach: String {
    if kind == .command { return "runs '\(place)'" }
    return isLocal ? "\(place), on this machine" : "sends text to \(host)"
  }

  /// What leaves the machine, and where to.
  public var disclosure: String {
    let what = kind.sends
    if kind == .command {
      return "gives \(what) to the program '\(place)'; what that does, it says"
    }
    return isLocal
      ? "sends \(what) to \(place), on this machine" : "sends \(what) to \(host)"
  }

  /// What changes where other translations are to be expected: it is part of the memory's keys.
  ///
  /// - Parameter prompts: of a chat server, the prompts that ask it.
  func version(prompts: [PromptTemplate]) -> String {
    var hash = StableHash()
    for part in [place, model ?? "", source ?? "", target ?? ""] + prompts.map(\.id) {
      hash.combine(part.utf8)
    }
    return "\(kind.rawValue)+\(String(UInt32(truncatingIfNeeded: hash.value), radix: 16))"
  }
}
