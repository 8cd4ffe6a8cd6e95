import Articles
import HTTPEngines
import Translation

/// Has a translation service or a model propose the English of terms, and believes it as little as
/// any other answer.
struct TermTranslation {
  /// How many terms are asked for with the sentences in which they stand.
  private static let batchSize = 20

  private let translator: Translator

  init(_ translator: Translator) {
    self.translator = translator
  }

  /// Puts the proposals in the place of the rules' own; a person's rendering stays.
  ///
  /// - Throws: `EngineError`.
  func propose(for report: inout ExtractionReport) async throws {
    let open = report.concepts.indices.filter { index in
      report.concepts[index].forms.first.map { $0.origin != .memory && !$0.isCovered } ?? false
    }
    for start in stride(from: 0, to: open.count, by: Self.batchSize) {
      let batch = open[start..<min(open.count, start + Self.batchSize)]
      let terms = segments(of: batch.map { report.concepts[$0] })
      guard let translations = try await translator.translateTerms(terms) else { return }
      for (index, translation) in zip(batch, translations) {
        let form = report.concepts[index].forms[0]
        guard let target = Self.target(of: translation, besides: form) else {
          report.disbelieved += 1
          continue
        }
        // An acronym stands for what its expansion does, as with the rules.
        for other in report.concepts[index].forms.indices
        where other == 0 || report.concepts[index].forms[other].target == form.target {
          report.concepts[index].forms[other].target = target
          report.concepts[index].forms[other].origin = .engine
        }
      }
    }
  }

  /// The terms as lines; the sentences in which they stand are shown with each batch.
  private func segments(of concepts: [ProposedConcept]) -> [Segment] {
    var sentences: [String] = []
    for text in concepts.compactMap({ $0.candidate.contexts.first?.text })
    where !sentences.contains(text) { sentences.append(text) }
    let background = SegmentBackground(fingerprint: 0, state: Surroundings(before: sentences))
    return concepts.enumerated().map { index, concept in
      let source = concept.forms[0].form.source
      var segment = Segment(
        id: "s\(index + 1)", block: index, kind: .line, range: SourceRange(0, source.utf8.count),
        text: source)
      segment.background = background
      return segment
    }
  }

  /// What can stand in a glossary of a translation; nil where it can't be believed.
  private static func target(
    of translation: Translation, besides form: ProposedConcept.Form
  ) -> String? {
    let target = translation.target.withoutArticle
    let words = target.split(separator: " ").count
    let most = 2 * form.form.source.split(separator: " ").count + 4
    guard !translation.isRejected, !target.isEmpty, words <= most,
      !target.contains(where: { $0.isNewline || "()[];|\"".contains($0) }), !target.hasSuffix(".")
    else { return nil }
    // A word that the rules can render is no name that stays as it is.
    if form.origin == .rules, target == form.form.source, form.target != target { return nil }
    return target
  }
}
