extension Term {
  /// Whether a text offers the term's target: neither banned nor only proposed.
  public var hasRendering: Bool { !isBanned && status != .proposed }

  /// Whether the term's target is not to stand in a text: it is forbidden or deprecated.
  public var isBanned: Bool { status == .forbidden || status == .deprecated }

  /// What a translation is to hold: the source itself where it is not translated.
  public var rendering: String { status == .doNotTranslate ? source : target }

  /// Whether both terms have the same source, case apart, as the same part of speech.
  func hasSource(of other: Term) -> Bool { concept == other.concept }

  /// What terms share that compete with one another.
  struct Concept: Hashable {
    let source: String
    let partOfSpeech: String
  }

  /// The source without regard to case, and the part of speech.
  var concept: Concept { Concept(source: source.lowercased(), partOfSpeech: partOfSpeech) }

  /// What a column of the glossary file says of the term.
  public func value(of column: GlossaryColumn) -> String {
    switch column {
    case .source: source
    case .target: target
    case .partOfSpeech: partOfSpeech
    case .status: status.rawValue
    case .domain: domain
    case .note: note
    case .conceptID: conceptID
    case .definition: definition
    case .reference: reference
    case .caseRule: caseRule.rawValue
    case .register: register
    case .author: author
    case .date: date
    }
  }

  /// What a column says of a term where it is left empty; for source and target, nothing.
  static func defaultValue(of column: GlossaryColumn) -> String { unmarked.value(of: column) }

  private static let unmarked = Term(source: "", target: "")
}
