import Articles

/// A prompt: what a model is told, with slots for what it is asked.
public struct PromptTemplate: Hashable, Sendable {
  public let name: String
  /// The file it stands in.
  public let path: String
  public let task: PromptTask
  public let version: String
  /// For which models it was written, in words.
  public let models: String
  public let schema: PromptSchema
  /// The file as it stands.
  public let text: String
  let parts: [Part]

  /// A message of the conversation: paragraphs of literal text and slots.
  struct Part: Hashable, Sendable {
    let role: ChatMessage.Role
    let paragraphs: [[Piece]]
  }

  enum Piece: Hashable, Sendable {
    case text(String)
    case slot(PromptSlot)
  }

  init(
    name: String, path: String, task: PromptTask, version: String, models: String,
    schema: PromptSchema, text: String, parts: [Part]
  ) {
    self.name = name
    self.path = path
    self.task = task
    self.version = version
    self.models = models
    self.schema = schema
    self.text = text
    self.parts = parts
  }

  /// Eight hexadecimal digits that change with the file.
  public var hash: String {
    let digits = String(UInt32(truncatingIfNeeded: StableHash.of(text)), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// `translate@1#5f3e0c9a`: what an origin and the memory's key name.
  public var id: String { "\(name)@\(version)#\(hash)" }

  /// What is sent. A paragraph all of whose slots are empty is left out.
  func messages(for question: ServiceQuestion) -> [ChatMessage] {
    parts.map { part in
      let paragraphs = part.paragraphs.compactMap { pieces -> String? in
        var isFilled = false
        var hasSlots = false
        let text = pieces.map { piece -> String in
          switch piece {
          case .text(let text): return text
          case .slot(let slot):
            let value = slot.value(for: question, schema: schema)
            hasSlots = true
            isFilled = isFilled || !value.isEmpty
            return value
          }
        }.joined()
        return hasSlots && !isFilled ? nil : text
      }
      return ChatMessage(role: part.role, content: paragraphs.joined(separator: "\n\n"))
    }
  }
}
