extension Term {
  /// Whether a text offers the term's target: neither forbidden nor deprecated.
  public var hasRendering: Bool { status != .forbidden && status != .deprecated }

  /// Whether both terms have the same source, case apart, as the same part of speech.
  func hasSource(of other: Term) -> Bool { concept == other.concept }

  /// What terms share that compete with one another.
  struct Concept: Hashable {
    let source: String
    let partOfSpeech: String
  }

  /// The source without regard to case (matching knows none), and the part of speech.
  var concept: Concept { Concept(source: source.lowercased(), partOfSpeech: partOfSpeech) }

  /// What a column of the glossary file says of the term.
  func value(of column: GlossaryColumn) -> String {
    switch column {
    case .source: source
    case .target: target
    case .partOfSpeech: partOfSpeech
    case .status: status.rawValue
    case .domain: domain
    case .note: note
    }
  }
}
