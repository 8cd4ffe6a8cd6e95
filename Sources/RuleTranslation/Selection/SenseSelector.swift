/// Chooses the sense of each reading; keeps what it has looked up, so one selector serves one task.
final class SenseSelector {
  private let pair: LanguagePair
  private var rules: [String: [SelectionRule]] = [:]
  private var features: [Rendering: FeatureAssignment] = [:]

  private struct Rendering: Hashable {
    let text: String
    let head: Int
  }

  init(_ pair: LanguagePair) { self.pair = pair }

  /// The choice for a reading of the word at `position`: by a selection rule, by the word that
  /// governs a preposition, else the first sense.
  func choice(for reading: Reading, at position: Int, in words: [Word]) -> SenseChoices.Choice {
    let (sense, origin) = choose(reading, at: position, in: words)
    return SenseChoices.Choice(sense: sense, features: features(of: sense), origin: origin)
  }

  /// The choice of `sense`, whose rendering gets `added` features beside its own.
  func choice(
    of sense: Sense, adding added: FeatureAssignment, origin: EntryPlace?
  ) -> SenseChoices.Choice {
    var features = features(of: sense)
    features.overlay(added)
    return SenseChoices.Choice(sense: sense, features: features, origin: origin)
  }

  private func choose(
    _ reading: Reading, at position: Int, in words: [Word]
  ) -> (Sense, EntryPlace?) {
    let rules = rules(for: reading.entry.lemma)
    if let rule = rules.first(where: { $0.applies(to: reading, at: position, in: words) }) {
      return (rule.sense, .line(rule.line))
    }
    if pair.categories.isGoverned(reading.category) {
      let window = max(0, position - SelectionRules.window)..<position
      for index in window.reversed() {
        guard let governor = words[index].readings.first?.entry, !governor.attributes.isEmpty,
          let rendering = governor.attributes[reading.entry.lemma]
        else { continue }
        return (Sense(rendering, isVerb: false, linkingWords: []), governor.origin)
      }
    }
    return (reading.entry.senses[0], nil)
  }

  private func rules(for lemma: String) -> [SelectionRule] {
    if let known = rules[lemma] { return known }
    let found = pair.selection.rules(for: lemma)
    rules[lemma] = found
    return found
  }

  private func features(of sense: Sense) -> FeatureAssignment {
    let rendering = Rendering(text: sense.text, head: sense.head)
    if let known = features[rendering] { return known }
    let found = pair.targetLexicon.features(of: sense)
    features[rendering] = found
    return found
  }
}
