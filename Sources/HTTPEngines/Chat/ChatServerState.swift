import Synchronization

/// What was learned of a chat server on the way.
final class ChatServerState: Sendable {
  private let schemasRefused = Atomic<Bool>(false)

  /// Whether the server takes no JSON schema.
  var refusesSchemas: Bool { schemasRefused.load(ordering: .relaxed) }

  func refuseSchemas() { schemasRefused.store(true, ordering: .relaxed) }
}
