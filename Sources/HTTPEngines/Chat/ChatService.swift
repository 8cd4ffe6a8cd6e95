import Foundation

/// A language model behind the OpenAI-compatible `POST /chat/completions`: llama.cpp, Ollama, vLLM,
/// LM Studio, and those that are hosted.
///
/// Segments have ids, so that one that is dropped, merged or moved is noticed. The answer is asked
/// for in a JSON schema, and again without one where the server refuses that; it is validated here
/// either way. It comes as a stream, so that a server that hangs on the way is noticed.
public struct ChatService: TranslationService {
  private let endpoint: ServiceEndpoint
  private let modelName: String
  private let asking: PromptTemplate
  private let repairing: PromptTemplate
  private let knownWindow: Int?
  private let server = ChatServerState()

  /// - Parameters:
  ///   - endpoint: the address up to `/v1`.
  ///   - asking: a prompt of the task `translate`.
  ///   - repairing: a prompt of the task `repair`.
  ///   - window: the tokens that question and answer may have together; nil where the server may say.
  public init(
    _ endpoint: ServiceEndpoint, model: String, asking: PromptTemplate, repairing: PromptTemplate,
    window: Int? = nil
  ) {
    self.endpoint = endpoint
    modelName = model
    self.asking = asking
    self.repairing = repairing
    knownWindow = window
  }

  /// The tokens that question and answer may have together, where they are known.
  private var window: Int? { knownWindow ?? server.window }

  public var place: String { endpoint.address(of: "/chat/completions") }
  public var model: String? { modelName }
  public var prompt: String? { asking.id }
  public var usesContext: Bool { true }

  /// Where the window is known, a third of it is for the texts: the prompt and the answer need the
  /// rest. An article is summarized whole.
  public var limits: RequestLimits {
    let usual =
      asking.schema == .summary
      ? RequestLimits(texts: .max, characters: 60_000) : RequestLimits(texts: 20, characters: 6_000)
    var limits = endpoint.limited(usual)
    if asking.schema == .text { limits.texts = 1 }
    if let window {
      let characters = Double(window) / 3 * server.charactersPerToken
      limits.characters = min(limits.characters, max(1, Int(characters)))
    }
    return limits
  }

  public func isTooLong(_ question: ServiceQuestion) -> Bool {
    guard let window else { return false }
    let asked = prompt(for: question).messages(for: question).characters
    let answered = SegmentAnswers.characters(for: question)
    return Double(asked + answered) / server.charactersPerToken > Double(window)
  }

  private func prompt(for question: ServiceQuestion) -> PromptTemplate {
    question.complaint == nil ? asking : repairing
  }

  public func answer(to question: ServiceQuestion) async throws -> ServiceAnswer {
    var question = question
    // What stands around a text is the first thing to do without.
    let isCrowded = question.items.count == 1 && !question.surroundings.isEmpty
    if isCrowded, isTooLong(question) { question.surroundings = Surroundings() }
    let prompt = prompt(for: question)
    let usesSchema = prompt.schema != .text && !server.refusesSchemas
    do {
      return try await answer(to: question, by: prompt, inSchema: usesSchema)
    } catch let failure as ServiceFailure {
      switch failure {
      case .permanent where usesSchema && failure.namesResponseFormat:
        server.refuseSchemas()
        return try await answer(to: question, by: prompt, inSchema: false)
      case .tooLong where isCrowded && !question.surroundings.isEmpty:
        question.surroundings = Surroundings()
        return try await answer(to: question, by: prompt, inSchema: usesSchema)
      default: throw failure
      }
    }
  }

  private func answer(
    to question: ServiceQuestion, by prompt: PromptTemplate, inSchema usesSchema: Bool
  ) async throws -> ServiceAnswer {
    let messages = prompt.messages(for: question)
    var body: [String: Any] = [
      "model": modelName, "temperature": 0, "stream": true,
      "stream_options": ["include_usage": true],
      "messages": messages.map { ["role": $0.role.rawValue, "content": $0.content] },
    ]
    if usesSchema {
      body["response_format"] =
        prompt.schema == .summary ? SummaryAnswer.responseFormat : SegmentAnswers.responseFormat
    }
    guard
      let json = try? JSONSerialization.data(
        withJSONObject: body, options: [.sortedKeys, .withoutEscapingSlashes])
    else { throw ServiceFailure.permanent(reason: "the texts can't be written as JSON") }
    var request = endpoint.post(
      place, json: json,
      headers: endpoint.key.map { [("Authorization", "Bearer \($0)")] } ?? [])
    // An event holds little more than a token: a model that repeats itself for ever ends here.
    request.limits.size = 256 << 10 + question.characters * 1_000
    let response: HTTPResponse
    do {
      response = try await endpoint.response(to: request)
    } catch ServiceFailure.tooLong(let reason, let overflow) {
      if let overflow { server.learn(overflow, of: messages.characters) }
      throw ServiceFailure.tooLong(reason: reason, overflow: overflow)
    }
    let completion = try ChatCompletion(response)
    if let usage = completion.usage { server.learn(tokens: usage.read, of: messages.characters) }
    return completion.answer(to: question, schema: prompt.schema, window: window)
  }
}

extension [ChatMessage] {
  /// Unicode scalars of all messages together.
  fileprivate var characters: Int { reduce(0) { $0 + $1.content.unicodeScalars.count } }
}

extension ServiceFailure {
  fileprivate var namesResponseFormat: Bool {
    let said = reason.lowercased()
    return ["response_format", "json_schema", "schema", "grammar", "structured output"]
      .contains { said.contains($0) }
  }
}
