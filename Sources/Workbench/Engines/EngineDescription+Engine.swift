import Foundation
import Glossaries
import HTTPEngines
import Translation

extension EngineDescription {
  /// What engines are made with.
  struct Surroundings: Sendable {
    let environment: [String: String]
    /// nil where no engine speaks HTTP.
    let client: HTTPClient?
    let prompts: PromptLibrary?
    let budget: Budget
    let analyzer: any SourceAnalyzer
    /// What models are asked to do.
    let task: PromptTask
  }

  /// The engine as it is described.
  ///
  /// - Throws: `EngineError.refused` where its key can't be used, `EngineSelectionError` where there
  ///   is no such prompt.
  func engine(_ around: Surroundings) throws -> ServiceEngine {
    let prompts =
      kind == .chat
      ? [
        try prompt(
          around.task == .translate ? prompt : around.task.rawValue, around.task, around),
        try prompt("repair", .repair, around),
      ] : []
    let service = try self.service(around, prompts)
    return ServiceEngine(
      name: name, version: version(prompts: prompts), service: service, policy: policy(around),
      parallelism: parallel, analyzer: around.analyzer)
  }

  /// A chat server as one that summarizes.
  ///
  /// - Parameter own: the user's prompt in place of `summarize`.
  /// - Throws: as `engine`.
  func summarizer(_ around: Surroundings, prompt own: PromptTemplate?) throws -> ChatSummarizer {
    let prompt = try own ?? self.prompt("summarize", .summarize, around)
    let service = ChatService(
      try endpoint(around), model: model ?? "", asking: prompt, repairing: prompt, window: window)
    return ChatSummarizer(name: name, service: service, policy: policy(around))
  }

  private func policy(_ around: Surroundings) -> RequestPolicy {
    RequestPolicy(
      requestRate: requestsPerMinute.map(RateLimiter.init),
      tokenRate: tokensPerMinute.map(RateLimiter.init), price: price, budget: around.budget)
  }

  private func service(
    _ around: Surroundings, _ prompts: [PromptTemplate]
  ) throws -> any TranslationService {
    switch kind {
    case .command: LineProgramService(place, ending: ending, timeout: timeout)
    case .libreTranslate: LibreTranslate(try endpoint(around))
    case .deepL: DeepL(try endpoint(around))
    case .apertium: ApertiumAPy(try endpoint(around))
    case .googleBasic: GoogleBasic(try endpoint(around))
    case .googleAdvanced: GoogleAdvanced(try endpoint(around))
    case .azure: AzureTranslator(try endpoint(around), region: region)
    case .chat:
      ChatService(
        try endpoint(around), model: model ?? "", asking: prompts[0], repairing: prompts[1],
        window: window)
    }
  }

  private func endpoint(_ around: Surroundings) throws -> ServiceEndpoint {
    guard let client = around.client else {
      throw EngineError.unreachable(engine: name, reason: "libcurl is not there")
    }
    var endpoint = ServiceEndpoint(
      client: client, url: place, key: try key(around.environment), source: source,
      target: target,
      timeouts: HTTPLimits(firstByte: timeout, pause: timeout, total: timeout))
    (endpoint.texts, endpoint.characters, endpoint.bytes) = (texts, characters, bytes)
    return endpoint
  }

  private func prompt(
    _ name: String, _ task: PromptTask, _ around: Surroundings
  ) throws -> PromptTemplate {
    guard let prompt = around.prompts?[name], prompt.task == task else {
      let known = around.prompts?.prompts.filter { $0.task == task }.map(\.name) ?? []
      throw EngineSelectionError.unknownPrompt(
        engine: self.name, prompt: name, known: known)
    }
    return prompt
  }

  /// The key, of the environment or of the file; nil where there is none.
  private func key(_ environment: [String: String]) throws(EngineError) -> String? {
    func refuse(_ reason: String) -> EngineError { .refused(engine: name, reason: reason) }
    guard let key = try statedKey(environment) else { return nil }
    if !isLocal, !place.lowercased().hasPrefix("https://") {
      throw refuse("its key would travel to \(host) in plain sight; use https")
    }
    return key
  }

  private func statedKey(_ environment: [String: String]) throws(EngineError) -> String? {
    if let keyVariable, let key = environment[keyVariable], !key.isEmpty { return key }
    guard let keyFile else { return nil }
    func refuse(_ reason: String) -> EngineError { .refused(engine: name, reason: reason) }
    var status = stat()
    guard stat(keyFile, &status) == 0, let data = FileManager.default.contents(atPath: keyFile)
    else { throw refuse("its key can't be read from '\(keyFile)'") }
    guard status.st_mode & 0o077 == 0 else {
      throw refuse("others may read its key in '\(keyFile)'; run chmod 600 '\(keyFile)'")
    }
    let key = String(decoding: data, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    guard !key.isEmpty else { throw refuse("'\(keyFile)' holds no key") }
    return key
  }
}
