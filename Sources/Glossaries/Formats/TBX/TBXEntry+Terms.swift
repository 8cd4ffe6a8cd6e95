extension TBXEntry {
  /// The prefix of identifiers that Juru gave to lines without one.
  static let givenPrefix = "juru-"

  /// Why the entry has no line in a glossary; nil where it has.
  var gap: String? {
    let missing = [("id", "Indonesian"), ("en", "English")].filter { code, _ in
      terms(in: code).isEmpty
    }.map(\.1)
    guard !missing.isEmpty else { return nil }
    let name = id.isEmpty ? "the concept" : "the concept '\(id)'"
    return "\(name) has no term in \(missing.joined(separator: " nor in "))"
  }

  /// The pairs of an Indonesian and an English term: all, but an English term that refers to
  /// Indonesian ones stands for these alone.
  var pairs: [(source: TBXTerm, target: TBXTerm)] {
    let sources = terms(in: "id")
    let known = Set(sources.lazy.map(\.id).filter { !$0.isEmpty })
    return terms(in: "en").flatMap { target in
      let linked = target.references.filter(known.contains)
      return sources.filter { linked.isEmpty || linked.contains($0.id) }.map { ($0, target) }
    }
  }

  /// What a column says of a pair.
  func value(_ column: GlossaryColumn, of source: TBXTerm, _ target: TBXTerm) -> String {
    if let own = target.fields.own[column] { return own }
    switch column {
    case .source: return source.text
    case .target: return target.text
    case .partOfSpeech:
      let name =
        source.fields.first("partOfSpeech") ?? target.fields.first("partOfSpeech") ?? ""
      return PartOfSpeechName.partOfSpeech(named: name)
    case .status:
      let name =
        target.fields.first("administrativeStatus")
        ?? target.fields.first("normativeAuthorization")
        ?? target.fields.first("processStatus").flatMap { $0 == "finalized" ? nil : $0 }
      return name.map(TBXVocabulary.status(named:)) ?? ""
    case .domain: return fields.values["subjectField"]?.joined(separator: "; ") ?? ""
    case .note:
      return (target.fields.notes + source.fields.notes + fields.notes).joined(separator: " / ")
    case .conceptID: return id.hasPrefix(Self.givenPrefix) ? "" : id
    case .definition:
      return fields.first("definition") ?? languageFields("en").first("definition")
        ?? languageFields("id").first("definition") ?? ""
    case .reference:
      return fields.first("source") ?? target.fields.first("source")
        ?? source.fields.first("source") ?? languageFields("en").first("source") ?? ""
    case .caseRule: return ""
    case .register:
      return target.fields.first("register").map(TBXVocabulary.register(named:)) ?? ""
    case .author: return transaction(of: target).author
    case .date: return transaction(of: target).date
    }
  }

  private func transaction(of target: TBXTerm) -> TBXTransaction {
    target.fields.transaction ?? fields.transaction ?? TBXTransaction()
  }

  private func terms(in code: String) -> [TBXTerm] {
    languages.filter { $0.code.isLanguage(code) }.flatMap(\.terms).filter { !$0.text.isEmpty }
  }

  private func languageFields(_ code: String) -> TBXFields {
    languages.first { $0.code.isLanguage(code) }?.fields ?? TBXFields()
  }
}
