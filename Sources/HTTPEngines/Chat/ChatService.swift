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
  /// The tokens that question and answer may have together, where it is known.
  private let window: Int?
  private let server = ChatServerState()

  /// - Parameters:
  ///   - endpoint: the address up to `/v1`.
  ///   - asking: a prompt of the task `translate`.
  ///   - repairing: a prompt of the task `repair`.
  public init(
    _ endpoint: ServiceEndpoint, model: String, asking: PromptTemplate, repairing: PromptTemplate,
    window: Int? = nil
  ) {
    self.endpoint = endpoint
    modelName = model
    self.asking = asking
    self.repairing = repairing
    self.window = window
  }

  public var place: String { endpoint.address(of: "/chat/completions") }
  public var model: String? { modelName }
  public var prompt: String? { asking.id }
  public var usesContext: Bool { true }

  /// Where the window is known, a third of it is for the texts: the prompt and the answer need the
  /// rest.
  /// An article is summarized whole.
  public var limits: RequestLimits {
    let usual =
      asking.schema == .summary
      ? RequestLimits(texts: .max, characters: 60_000) : RequestLimits(texts: 20, characters: 6_000)
    var limits = endpoint.limited(usual)
    if asking.schema == .text { limits.texts = 1 }
    if let window {
      let characters = Double(window) / 3 * TokenEstimate.charactersPerToken
      limits.characters = min(limits.characters, max(1, Int(characters)))
    }
    return limits
  }

  public func answer(to question: ServiceQuestion) async throws -> ServiceAnswer {
    let prompt = question.complaint == nil ? asking : repairing
    let usesSchema = prompt.schema != .text && !server.refusesSchemas
    do {
      return try await answer(to: question, by: prompt, inSchema: usesSchema)
    } catch let failure as ServiceFailure {
      switch failure {
      case .permanent where usesSchema && failure.namesResponseFormat:
        server.refuseSchemas()
        return try await answer(to: question, by: prompt, inSchema: false)
      case .tooLong where question.items.count == 1 && !question.surroundings.isEmpty:
        // What stands around the text is the first thing to do without.
        var alone = question
        alone.surroundings = Surroundings()
        return try await answer(to: alone, by: prompt, inSchema: usesSchema)
      default: throw failure
      }
    }
  }

  private func answer(
    to question: ServiceQuestion, by prompt: PromptTemplate, inSchema usesSchema: Bool
  ) async throws -> ServiceAnswer {
    var body: [String: Any] = [
      "model": modelName, "temperature": 0, "stream": true,
      "stream_options": ["include_usage": true],
      "messages": prompt.messages(for: question).map {
        ["role": $0.role.rawValue, "content": $0.content]
      },
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
    let completion = try ChatCompletion(try await endpoint.response(to: request))
    return completion.answer(to: question, schema: prompt.schema, window: window)
  }
}

extension ServiceFailure {
  fileprivate var namesResponseFormat: Bool {
    let said = reason.lowercased()
    return ["response_format", "json_schema", "schema", "grammar", "structured output"]
      .contains { said.contains($0) }
  }
}
