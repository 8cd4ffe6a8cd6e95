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

  private(set) var choices: [Choice]
  private let options: Options
  /// Of all engines together.
  private let budget: Budget

  /// How the engines are asked.
  public struct Options: Sendable {
    /// Whether only engines are allowed that open no connection.
    public var isOffline = false
    /// Where keys may be.
    public var environment: [String: String] = [:]
    /// A file of certificates to trust in place of the system's.
    public var certificates: String?
    /// The folder of the user's prompts.
    public var prompts = ""
    public var maxCost: Double?
    public var maxCharacters: Int?
    /// What models are asked to do.
    public var task = PromptTask.translate
    /// What is replaced by marks before a text is sent.
    public var redaction: Redaction?

    public init() {}
  }

  /// The rules alone.
  public static let rulesAlone = EngineSelection()

  private init() {
    choices = [.rules]
    options = Options()
    budget = Budget()
  }

  /// - Parameters:
  ///   - names: the engines, the first to be asked first.
  ///   - known: those that the settings set up.
  /// - Throws: `EngineSelectionError`.
  public init(
    _ names: [String], known: [String: EngineDescription], options: Options
  ) throws(EngineSelectionError) {
    var choices: [Choice] = []
    for name in names {
      if name == Self.rules {
        choices.append(.rules)
      } else if let description = known[name] {
        if options.isOffline { throw .offline(name: name, reach: description.reach) }
        if options.maxCost != nil, !description.price.isKnown { throw .unpriced(name: name) }
        choices.append(.service(description))
      } else {
        throw .unknown(name: name, known: Self.names(known))
      }
    }
    self.choices = choices.isEmpty ? [.rules] : choices
    self.options = options
    budget = Budget(maxCharacters: options.maxCharacters, maxCost: options.maxCost)
  }

  /// The names that may be asked for.
  public static func names(_ known: [String: EngineDescription]) -> [String] {
    [rules] + known.keys.sorted()
  }

  /// The engines whose texts are sent somewhere.
  public var services: [EngineDescription] {
    choices.compactMap { if case .service(let description) = $0 { description } else { nil } }
  }

  /// The chat server that is asked first: it summarizes by itself.
  public var chat: EngineDescription? {
    guard case .service(let description)? = choices.first, description.kind == .chat else {
      return nil
    }
    return description
  }

  /// The engines that translate where a chat server summarizes: those after it, or the rules.
  public var withoutChat: EngineSelection {
    var rest = self
    if chat != nil { rest.choices = choices.count > 1 ? Array(choices.dropFirst()) : [.rules] }
    return rest
  }

  /// Whether others may take over from the engine that is asked first.
  public var hasOthers: Bool { choices.count > 1 }

  /// The chat server that is asked first, as one that summarizes; nil where there is none.
  ///
  /// - Throws: as `engines`.
  func summarizer(rules: RuleEngine, prompt: PromptTemplate?) throws -> ChatSummarizer? {
    try chat?.summarizer(surroundings(rules), prompt: prompt)
  }

  /// What hides things from services; nil where nothing is hidden.
  func redactor(rules: RuleEngine) -> Redactor? {
    options.redaction.map { Redactor($0, names: rules, analyzer: rules) }
  }

  /// The engines in their order, each of the services kept to the glossary.
  ///
  /// - Throws: `EngineError` where a key can't be read, or libcurl isn't there;
  ///   `EngineSelectionError`; `DiagnosticList` where a prompt is faulty.
  func engines(rules: RuleEngine, glossary: Glossary) throws -> [any TranslationEngine] {
    guard !services.isEmpty else { return [rules] }
    let around = try surroundings(rules)
    let verifier = TermVerifier(glossary: glossary, rules: rules)
    return try choices.map { choice in
      switch choice {
      case .rules: return rules
      case .service(let description):
        let engine = TermKeepingEngine(
          try description.engine(around), analyzer: rules, verifier: verifier)
        guard let redactor = redactor(rules: rules) else { return engine }
        return RedactingEngine(engine, redactor: redactor)
      }
    }
  }

  private func surroundings(_ rules: RuleEngine) throws -> EngineDescription.Surroundings {
    var client: HTTPClient?
    if let first = services.first(where: { $0.kind != .command }) {
      do {
        client = try HTTPClient(certificates: options.certificates)
      } catch {
        throw EngineError.unreachable(engine: first.name, reason: "\(error)")
      }
    }
    let usesPrompts = services.contains { $0.kind == .chat }
    return EngineDescription.Surroundings(
      environment: options.environment, client: client,
      prompts: usesPrompts ? try PromptLibrary(folder: options.prompts) : nil,
      budget: budget,
      analyzer: rules, task: options.task)
  }
}
