import Foundation
import Glossaries
import HTTPEngines
import QualityChecks
import RuleTranslation
import Translation

/// Which engines are asked, in turn.
public struct EngineSelection: Sendable {
  /// The name of the engine that needs no setting.
  public static let rules = "rules"

  /// An engine that is asked for: the rules, or one of the settings.
  enum Choice: Sendable {
    case rules
    case service(EngineDescription)
  }

  let choices: [Choice]
  private let environment: [String: String]
  private let certificates: String?

  /// The rules alone.
  public static let rulesAlone = EngineSelection()

  private init() {
    choices = [.rules]
    environment = [:]
    certificates = nil
  }

  /// - Parameters:
  ///   - names: the engines, the first to be asked first.
  ///   - known: those that the settings set up.
  ///   - isOffline: whether only engines are allowed that send nothing anywhere.
  ///   - environment: where keys may be.
  ///   - certificates: a file of certificates to trust in place of the system's.
  /// - Throws: `EngineSelectionError`.
  public init(
    _ names: [String], known: [String: EngineDescription], isOffline: Bool,
    environment: [String: String], certificates: String?
  ) throws(EngineSelectionError) {
    var choices: [Choice] = []
    for name in names {
      if name == Self.rules {
        choices.append(.rules)
      } else if let description = known[name] {
        if isOffline, !description.isLocal {
          throw .offline(name: name, host: description.host)
        }
        choices.append(.service(description))
      } else {
        throw .unknown(name: name, known: Self.names(known))
      }
    }
    self.choices = choices.isEmpty ? [.rules] : choices
    self.environment = environment
    self.certificates = certificates
  }

  /// The names that may be asked for.
  public static func names(_ known: [String: EngineDescription]) -> [String] {
    [rules] + known.keys.sorted()
  }

  /// The engines whose texts are sent somewhere.
  public var services: [EngineDescription] {
    choices.compactMap { if case .service(let description) = $0 { description } else { nil } }
  }

  /// The engines in their order, each of the services kept to the glossary.
  ///
  /// - Throws: `EngineError` where a key can't be read, or libcurl isn't there.
  func engines(rules: RuleEngine, glossary: Glossary) throws -> [any TranslationEngine] {
    guard !services.isEmpty else { return [rules] }
    let client: HTTPClient
    do {
      client = try HTTPClient(certificates: certificates)
    } catch {
      throw EngineError.unreachable(engine: services[0].name, reason: "\(error)")
    }
    let verifier = TermVerifier(glossary: glossary, rules: rules)
    return try choices.map { choice in
      switch choice {
      case .rules: rules
      case .service(let description):
        TermKeepingEngine(
          try description.engine(client: client, environment: environment), analyzer: rules,
          verifier: verifier)
      }
    }
  }
}
