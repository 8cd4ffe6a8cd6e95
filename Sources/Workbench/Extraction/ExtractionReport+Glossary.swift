import Glossaries

extension ExtractionReport {
  /// A glossary file of the proposed terms with what tells whether they are terms: how often and in
  /// how many articles they stand, where the target comes from, segments of the articles (`examples`),
  /// and of the memory with their translations (`memory`).
  ///
  /// - Parameter domain: the field that is written beside each term.
  public func glossary(domain: String) throws -> [UInt8] {
    var file = try ProposedTerms(
      columns: ["frequency", "articles", "origin", "examples", "memory"])
    for concept in concepts {
      let candidate = concept.candidate
      for form in concept.forms {
        let term = Term(
          source: form.form.source, target: form.target, partOfSpeech: candidate.partOfSpeech,
          status: .proposed, domain: domain, note: form.isCovered ? "in the glossary" : "",
          conceptID: concept.forms.count > 1 ? candidate.acronym?.identifier ?? "" : "")
        file.add(
          term,
          extra: [
            "frequency": "\(form.form.frequency)", "articles": "\(form.form.articles)",
            "origin": form.origin.rawValue,
            "examples": candidate.contexts.map(\.line).joined(separator: " | "),
            "memory": concept.examples.map { "\($0.source) = \($0.target)" }
              .joined(separator: " | "),
          ])
      }
    }
    return file.bytes
  }
}

extension TermContext {
  fileprivate var line: String { "\(path ?? "standard input"):\(segment): \(text)" }
}

extension String {
  /// As the identifier of a concept: small letters and digits.
  fileprivate var identifier: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
