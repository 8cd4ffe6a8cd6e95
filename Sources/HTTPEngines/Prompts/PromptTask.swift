/// What a prompt asks a model to do.
public enum PromptTask: String, Sendable, CaseIterable {
  /// Translate segments.
  case translate
  /// Translate one segment again whose answer failed a check.
  case `repair`
  /// Summarize an article.
  case summarize
  /// Propose the English of terms that a glossary lacks.
  case terms

  /// The slots that a prompt of the task may have.
  var slots: [PromptSlot] {
    switch self {
    case .translate: [.segments, .terms, .title, .before, .after]
    case .terms: [.segments, .terms, .before]
    case .repair: [.segments, .answer, .complaint, .terms, .title, .before, .after]
    case .summarize: [.segments, .length, .terms, .title, .published, .answer, .complaint]
    }
  }

  /// Those that it must have.
  var required: [PromptSlot] {
    switch self {
    case .translate, .terms: [.segments]
    case .repair: [.segments, .answer, .complaint]
    case .summarize: [.segments, .length]
    }
  }

  /// The shapes in which it may be answered.
  var schemas: [PromptSchema] {
    switch self {
    case .translate, .repair, .terms: [.translations, .text]
    case .summarize: [.summary]
    }
  }
}

/// The shape in which a prompt has the model answer.
public enum PromptSchema: String, Sendable, CaseIterable {
  /// `{"translations": [{"id": "s1", "text": "…"}]}`, for any number of segments.
  case translations
  /// The translation as it is, of one segment: for models too small for JSON.
  case text
  /// `{"sentences": [{"text": "…", "segments": ["s1"]}]}`, of a whole article.
  case summary
}

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
