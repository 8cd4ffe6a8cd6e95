import Synchronization

/// What was learned of a chat server on the way.
final class ChatServerState: Sendable {
  private struct Knowledge {
    var refusesSchemas = false
    var window: Int?
    /// Characters of the prompts that the server counted, and their tokens.
    var characters = 0
    var tokens = 0
  }

  private let knowledge = Mutex(Knowledge())

  /// Whether the server takes no JSON schema.
  var refusesSchemas: Bool { knowledge.withLock { $0.refusesSchemas } }

  func refuseSchemas() { knowledge.withLock { $0.refusesSchemas = true } }

  /// The tokens that question and answer may have together, once the server has said so.
  var window: Int? { knowledge.withLock { $0.window } }

  /// By the server's own counts so far, over all texts; an estimate before the first.
  var charactersPerToken: Double {
    knowledge.withLock {
      $0.tokens > 0
        ? Double($0.characters) / Double($0.tokens) : TokenEstimate.charactersPerToken
    }
  }

  /// Notes how many tokens the server counted in a prompt.
  func learn(tokens: Int, of characters: Int) {
    guard tokens > 0 else { return }
    knowledge.withLock {
      $0.tokens += tokens
      $0.characters += characters
    }
  }

  /// Notes what the server said of a prompt that its window doesn't hold.
  func learn(_ overflow: WindowOverflow, of characters: Int) {
    if let tokens = overflow.tokens { learn(tokens: tokens, of: characters) }
    if let window = overflow.window { knowledge.withLock { $0.window = window } }
  }
}
