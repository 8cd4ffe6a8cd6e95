/// A place in a prompt where something of the question stands: `{{segments}}`.
enum PromptSlot: String, Sendable, CaseIterable {
  case segments, terms, title, before, after, answer, complaint, length, published

  /// What stands there; empty where the question has nothing for it.
  func value(for question: ServiceQuestion, schema: PromptSchema) -> String {
    switch self {
    case .segments:
      schema == .text
        ? question.texts.joined(separator: "\n")
        : question.items.map { item in
          let text = item.text.jsonString
          return #"{"id": \#(item.id.jsonString), "text": \#(text)}"#
        }.joined(separator: "\n")
    case .terms: question.terms.map { "\($0.source) = \($0.target)" }.joined(separator: "\n")
    case .title: question.surroundings.title ?? ""
    case .before: question.surroundings.before.joined(separator: "\n")
    case .after: question.surroundings.after.joined(separator: "\n")
    case .length: question.article?.length ?? ""
    case .published: question.article?.published ?? ""
    case .answer: question.complaint?.answer ?? ""
    case .complaint: question.complaint?.reasons.map { "- \($0)" }.joined(separator: "\n") ?? ""
    }
  }
}
