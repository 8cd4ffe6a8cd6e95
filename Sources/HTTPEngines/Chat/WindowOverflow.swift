import Foundation

/// What a model's server says of a prompt that its window doesn't hold.
public struct WindowOverflow: Hashable, Sendable {
  /// The tokens that it counted in the prompt.
  public let tokens: Int?
  /// The tokens that question and answer may have together.
  public let window: Int?

  init(tokens: Int?, window: Int?) {
    self.tokens = tokens
    self.window = window
  }

  /// - Parameters:
  ///   - fields: of the error: llama.cpp has the counts in fields of their own.
  ///   - message: vLLM and OpenAI have them in a sentence.
  init(fields: [String: Any], message: String?) {
    tokens = fields["n_prompt_tokens"] as? Int
    window =
      fields["n_ctx"] as? Int
      ?? message?.firstMatch(of: /maximum context length (?:is|of) (\d+)/).flatMap { Int($0.1) }
  }
}
