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
