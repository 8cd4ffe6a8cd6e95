import Articles
import Glossaries
import Translation
import TranslationMemories

/// Asks memory and engine for the English of candidates.
struct ConceptProposer {
  private let translator: Translator

  /// How many of the memory's translations are shown beside a candidate.
  private static let mostExamples = 3
  /// How many of the memory's entries are looked at for them.
  private static let searched = 50

  init(_ translator: Translator) {
    self.translator = translator
  }

  /// - Parameter covered: the sources that the glossary has.
  func concept(
    _ candidate: TermCandidate, covered: Set<String>
  ) async throws -> ProposedConcept {
    let translations = try await translator.translate(
      candidate.forms.enumerated().map { index, form in
        Segment(
          id: "s\(index + 1)", block: 0, kind: .line,
          range: SourceRange(0, form.source.utf8.count), text: form.source)
      })
    var forms: [ProposedConcept.Form] = []
    for (form, translation) in zip(candidate.forms, translations) {
      var target = translation.target.withoutArticle
      var origin = translation.origin.ofProposal
      // An acronym that nobody knows stands for what its expansion does.
      if origin == .copied, let first = forms.first { (target, origin) = (first.target, first.origin) }
      forms.append(
        ProposedConcept.Form(
          form: form, target: target, origin: origin, isCovered: covered.contains(form.source)))
    }
    return ProposedConcept(
      candidate: candidate, forms: forms, examples: try await examples(of: candidate.source))
  }

  /// What persons made of segments that hold the term.
  private func examples(of source: String) async throws -> [ProposedConcept.Example] {
    guard let memory = translator.memory else { return [] }
    let entries = try await memory.search(
      source, in: .source, wholeWords: true, limit: Self.searched)
    return entries.filter(\.status.isBinding).prefix(Self.mostExamples).map {
      ProposedConcept.Example(source: $0.key.source, target: $0.target)
    }
  }
}

extension Origin {
  fileprivate var ofProposal: ProposedConcept.Origin {
    switch self {
    case .memory: .memory
    case .copied: .copied
    default: .rules
    }
  }
}

extension String {
  /// As a glossary lists an English term: the engine gives a phrase its article.
  fileprivate var withoutArticle: String {
    for article in ["the ", "a ", "an "] where lowercased().hasPrefix(article) {
      return String(dropFirst(article.count))
    }
    return self
  }
}
