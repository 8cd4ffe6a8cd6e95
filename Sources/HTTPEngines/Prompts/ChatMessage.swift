/// A message of a conversation with a model.
struct ChatMessage: Hashable, Sendable {
  enum Role: String, Sendable { case system, user }

  let role: Role
  let content: String
}
