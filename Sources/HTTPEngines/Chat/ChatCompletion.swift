import Foundation

/// What a model said, put together from the events of a stream or read from one JSON document.
struct ChatCompletion: Hashable, Sendable {
  private(set) var content = ""
  private(set) var refusal = ""
  /// `stop`, `length`, `content_filter`; nil where the server didn't say.
  private(set) var finishReason: String?
  private(set) var usage: TokenUsage?

  private struct Chunk: Decodable {
    struct Choice: Decodable {
      struct Message: Decodable {
        let content: String?
        let refusal: String?
      }
      let delta: Message?
      let message: Message?
      let finishReason: String?
    }
    struct Usage: Decodable {
      let promptTokens: Int?
      let completionTokens: Int?
    }
    struct Problem: Decodable {
      let message: String?
    }
    let choices: [Choice]?
    let usage: Usage?
    let error: Problem?
  }

  /// - Throws: `ServiceFailure` where the answer is no completion, or not a whole one.
  init(_ response: HTTPResponse) throws(ServiceFailure) {
    switch response.mediaType {
    case "text/event-stream":
      for event in EventStream.data(in: response.body) where event != "[DONE]" { try take(event) }
      guard finishReason != nil else {
        throw .temporary(reason: "the stream of the answer ended before its end", after: nil)
      }
    case let type where type.hasSuffix("json"): try take(response.text)
    case let type:
      throw .malformed(
        reason: "the answer is '\(type)', not JSON; is this an OpenAI-compatible server?")
    }
  }

  private mutating func take(_ text: String) throws(ServiceFailure) {
    guard let chunk = try? JSONDecoder.snakeCase.decode(Chunk.self, from: Data(text.utf8)) else {
      throw .malformed(reason: "the answer is no chat completion")
    }
    if let problem = chunk.error {
      throw .temporary(
        reason: "the server gave up: \(problem.message ?? "it doesn't say why")", after: nil)
    }
    if let used = chunk.usage {
      usage = TokenUsage(read: used.promptTokens ?? 0, written: used.completionTokens ?? 0)
    }
    guard let choices = chunk.choices else {
      throw .malformed(reason: "the answer is no chat completion")
    }
    guard let choice = choices.first else { return }
    let message = choice.delta ?? choice.message
    content += message?.content ?? ""
    refusal += message?.refusal ?? ""
    finishReason = choice.finishReason ?? finishReason
  }

  /// The answer that the completion holds.
  ///
  /// - Parameter window: the tokens that question and answer may have together.
  func answer(
    to question: ServiceQuestion, schema: PromptSchema, window: Int?
  ) -> ServiceAnswer {
    let said = SegmentAnswers.withoutWrapping(content)
    let targets: [String?]?
    switch schema {
    case .translations: targets = SegmentAnswers.targets(in: said, for: question.items.map(\.id))
    case .text, .summary: targets = [said.isEmpty ? nil : said]
    }
    let nothing = [String?](repeating: nil, count: question.items.count)
    if let flaw = flaw(window: window) {
      // What was cut off in the middle is no answer; what stands whole before it is.
      return ServiceAnswer(
        targets: schema == .translations ? targets ?? nothing : nothing, flaw: flaw, usage: usage)
    }
    guard let targets else {
      return ServiceAnswer(
        targets: nothing, flaw: "the model's answer is not the JSON that was asked for",
        usage: usage)
    }
    return ServiceAnswer(targets: targets, usage: usage)
  }

  private func flaw(window: Int?) -> String? {
    if !refusal.isEmpty { return "the model refused: \(refusal)" }
    if finishReason == "content_filter" { return "a filter of the server refused the text" }
    if finishReason == "length" { return "the answer was cut off (finish_reason length)" }
    if let window, let usage, usage.read + usage.written >= window {
      return "the answer was cut off: it fills the window of \(window) tokens"
    }
    return nil
  }
}
