/// The names of UTX 1.11 for columns, statuses and parts of speech.
enum UTXVocabulary {
  static func name(of column: GlossaryColumn) -> String {
    switch column {
    case .source: "src"
    case .target: "tgt"
    case .partOfSpeech: "src:pos"
    case .status: "term status"
    case .note: "tgt:comment"
    case .conceptID: "concept ID"
    case .domain, .definition, .reference, .caseRule, .register, .author, .date:
      "x-" + column.rawValue
    }
  }

  static func column(named name: String) -> GlossaryColumn? {
    let name = name.trimmed.lowercased()
    if name == "src:comment" || name == "comment" { return nil }
    return GlossaryColumn.allCases.first { Self.name(of: $0).lowercased() == name }
  }

  /// The name of the column that holds what UTX's own words don't tell apart.
  static func exactName(of column: GlossaryColumn) -> String { "x-" + column.rawValue }

  /// The places of such columns among the names of a header.
  static func exactColumns(_ names: [String]) -> [(column: GlossaryColumn, place: Int)] {
    [GlossaryColumn.partOfSpeech, .status].compactMap { column in
      names.firstIndex { $0.lowercased() == exactName(of: column) }.map { (column, $0) }
    }
  }

  /// Whether UTX's word for a term's field stands for several of a glossary's.
  static func isCoarse(_ column: GlossaryColumn, of term: Term) -> Bool {
    value(column, in: field(column, of: term)) != term.value(of: column)
  }

  /// What a term's field is called in UTX.
  static func field(_ column: GlossaryColumn, of term: Term) -> String {
    switch column {
    case .partOfSpeech: PartOfSpeechName.name(of: term.partOfSpeech)
    case .status:
      switch term.status {
      case .preferred, .doNotTranslate: "approved"
      case .admitted: "non-standard"
      case .deprecated: "obsolete"
      case .forbidden: "forbidden"
      case .proposed: "provisional"
      }
    case .caseRule: term.caseRule == .sentence ? "" : term.caseRule.rawValue
    default: term.value(of: column)
    }
  }

  /// What a field of UTX is in a glossary; a word that is not known stays, to be reported.
  static func value(_ column: GlossaryColumn, in field: String) -> String {
    switch column {
    case .partOfSpeech: PartOfSpeechName.partOfSpeech(named: field)
    case .status:
      switch field.lowercased() {
      case "approved", "": TermStatus.preferred.rawValue
      case "non-standard": TermStatus.admitted.rawValue
      case "provisional": TermStatus.proposed.rawValue
      case "obsolete": TermStatus.deprecated.rawValue
      case "rejected": TermStatus.forbidden.rawValue
      default: field
      }
    default: field
    }
  }
}
