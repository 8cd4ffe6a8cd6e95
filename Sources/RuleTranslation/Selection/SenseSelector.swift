/// Chooses the sense of each reading; keeps what it has looked up, so one selector serves one task.
final class SenseSelector {
  private let pair: LanguagePair
  private var lexemes = LookUps<ObjectIdentifier, Lexeme>()
  private var features = LookUps<Rendering, FeatureAssignment>()

  private struct Rendering: Hashable {
    let text: String
    let head: Int
  }

  /// What is known of an entry; holding it keeps its identity its own.
  private struct Lexeme {
    let entry: LexicalEntry
    let rules: [SelectionRule]
    let firstSense: SenseChoices.Choice
  }

  init(_ pair: LanguagePair) { self.pair = pair }

  /// The choice for a reading of the word at `position`: by a selection rule, by the word that
  /// governs a preposition, else the first sense.
  func choice(for reading: Reading, at position: Int, in words: [Word]) -> SenseChoices.Choice {
    guard case .line = reading.entry.origin else {
      return choice(of: reading.entry.senses[0], origin: nil)
    }
    let lexeme = lexeme(of: reading.entry)
    if let rule = lexeme.rules.first(where: { $0.applies(to: reading, at: position, in: words) }) {
      return choice(of: rule.sense, origin: .line(rule.line))
    }
    if pair.categories.isGoverned(reading.category) {
      let window = max(0, position - SelectionRules.window)..<position
      for index in window.reversed() {
        guard let governor = words[index].readings.first?.entry, !governor.attributes.isEmpty,
          let rendering = governor.attributes[reading.entry.lemma]
        else { continue }
        let sense = Sense(listed: rendering, isVerb: false, linkingWords: [])
        return choice(of: sense, origin: governor.origin)
      }
    }
    return lexeme.firstSense
  }

  /// The choice for a pronoun that stands for somebody known, nil where the usual form stays.
  func choice(for reading: Reading, standingFor reference: Reference?) -> SenseChoices.Choice? {
    guard let reference, let referent = reference.referent,
      pair.categories.isPronoun(reading.category)
    else { return nil }
    let said = reading.entry.senses[0].words
      .map { pair.discourse.forms.form($0, for: referent) }.joined(separator: " ")
    return choice(
      of: Sense(said, isVerb: false, linkingWords: pair.categories.linkingWords),
      origin: .named(reference.reason))
  }

  /// The choice of `sense`, whose rendering gets `added` features beside its own.
  func choice(
    of sense: Sense, adding added: FeatureAssignment = .init(), origin: EntryPlace?
  ) -> SenseChoices.Choice {
    var features = features(of: sense)
    features.overlay(added)
    return SenseChoices.Choice(sense: sense, features: features, origin: origin)
  }

  private func lexeme(of entry: LexicalEntry) -> Lexeme {
    let key = ObjectIdentifier(entry)
    if let known = lexemes[key] { return known }
    let found = Lexeme(
      entry: entry, rules: pair.selection.rules(for: entry.lemma),
      firstSense: choice(of: entry.senses[0], origin: nil))
    lexemes[key] = found
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
