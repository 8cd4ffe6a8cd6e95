import Glossaries
import RuleTranslation
import Translation
import TranslationMemories

/// Asks memory and engine for the English of candidates.
struct ConceptProposer {
  private let rules: RuleEngine
  private let context: TranslationContext
  private let memory: TranslationMemory?

  /// How many of the memory's translations are shown beside a candidate.
  private static let mostExamples = 3
  /// How many of the memory's entries are looked at for them.
  private static let searched = 50

  init(_ translator: Translator) {
    rules = translator.rules
    context = translator.context
    memory = translator.memory
  }

  /// - Parameter covered: the sources that the glossary has.
  /// - Throws: `MemoryError`.
  func concept(
    _ candidate: TermCandidate, covered: Set<String>
  ) async throws -> ProposedConcept {
    var forms: [ProposedConcept.Form] = []
    for form in candidate.forms {
      var (target, origin) = try await rendering(of: form.source, candidate.partOfSpeech)
      // An acronym that nobody knows stands for what its expansion does.
      if origin == .copied, let first = forms.first {
        (target, origin) = (first.target, first.origin)
      }
      forms.append(
        ProposedConcept.Form(
          form: form, target: target, origin: origin, isCovered: covered.contains(form.source)))
    }
    return ProposedConcept(
      candidate: candidate, forms: forms, examples: try await examples(of: candidate.source))
  }

  /// What a person made of the source as a segment of its own, else what the engine makes of it.
  private func rendering(
    of source: String, _ partOfSpeech: String
  ) async throws -> (target: String, origin: ProposedConcept.Origin) {
    let key = MemoryKey(
      source: source, kind: .line, languages: .indonesianEnglish, engine: rules.id,
      terms: TermFingerprint(of: []))
    if let entry = try await memory?.lookup(key), entry.status.isBinding {
      return (entry.target, .memory)
    }
    guard let target = rules.rendering(ofTerm: source, in: context) else {
      return (source, .copied)
    }
    // The name of a body has capitals in English too.
    let isName = partOfSpeech == "np" && source.contains(where: \.isLowercase)
    let cased = isName ? CaseRule.asSource.applied(to: target, of: source) : target
    return (cased.withoutArticle, .rules)
  }

  /// What persons made of segments that hold the term.
  private func examples(of source: String) async throws -> [ProposedConcept.Example] {
    guard let memory else { return [] }
    let entries = try await memory.search(
      source, in: .source, wholeWords: true, limit: Self.searched)
    return entries.filter(\.status.isBinding).prefix(Self.mostExamples).map {
      ProposedConcept.Example(source: $0.key.source, target: $0.target)
    }
  }
}

extension String {
  /// Without an article that the engine puts before a noun in another's possession.
  var withoutArticle: String {
    let prefix = ["the ", "a ", "an "].first { lowercased().hasPrefix($0) }
    return String(dropFirst(prefix?.count ?? 0))
  }
}
