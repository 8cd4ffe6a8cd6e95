/// Says a phrase tree in the target language: order, added words, inflection.
struct Generator {
  let pair: LanguagePair
  let words: [Word]
  /// The sense chosen for each word's each reading that a tree uses.
  let choices: SenseChoices
  /// Whom the pronouns stand for.
  let references: References
  let inflector: Inflector
  let estimator: ChoiceEstimator
  let emissions: EmissionTable
  /// What one word says of the whole sentence (`kemarin`: it is past).
  private let sentence: FeatureAssignment
  /// What holds for every phrase: that it stands in a headline.
  private let everywhere: FeatureAssignment

  init(
    pair: LanguagePair, words: [Word], choices: SenseChoices, references: References,
    inflector: Inflector, estimator: ChoiceEstimator, emissions: EmissionTable
  ) {
    self.references = references
    self.estimator = estimator
    self.emissions = emissions
    self.pair = pair
    self.words = words
    self.choices = choices
    self.inflector = inflector
    let mask = pair.settings.sentenceMask
    let bits = words.lazy.compactMap { $0.readings.first?.features.bits }
      .first { $0 & mask != 0 }
    everywhere = pair.settings.isHeadline(words) ? pair.settings.headline : .init()
    sentence = bits.map { FeatureAssignment(mask: mask, value: $0 & mask) } ?? .init()
  }

  /// The translation with every way to word it that no choice has closed.
  func draft(of trees: [PhraseTree], root: FeatureAssignment) -> Draft {
    var draft = Draft()
    for (number, tree) in trees.enumerated() {
      say(tree, at: Draft.Place(tree: number), inherited: root, into: &draft)
    }
    return draft
  }

  /// The phrase's own features, its head's rendering's, and what its parent wants of it.
  private func features(of tree: PhraseTree, inherited: FeatureAssignment) -> FeatureSet {
    tree.features.overlaid(by: renderingFeatures(of: tree)).overlaid(by: everywhere)
      .overlaid(by: inherited)
  }

  private func renderingFeatures(of tree: PhraseTree) -> FeatureAssignment {
    choices.features(word: tree.head.word, reading: tree.head.reading)
  }

  private func say(
    _ tree: PhraseTree, at place: Draft.Place, inherited: FeatureAssignment,
    into draft: inout Draft
  ) {
    let features = features(of: tree, inherited: inherited)
    guard let number = tree.rule else {
      return sayLeaf(tree.head.word, tree.head.reading, features: features, into: &draft)
    }
    let children = tree.children
    guard let emission = emissions[number].first(where: { $0.when.holds(for: features) }) else {
      // No way of saying it is meant for these features: nothing may be lost.
      for (index, child) in children.enumerated() {
        say(child, at: place.part(index), inherited: .init(), into: &draft)
      }
      return
    }
    let costs = { emission.ways.map(\.cost) }
    choose(among: emission.ways.count, at: place, into: &draft, costs: costs) { way, draft in
      for (position, item) in emission.ways[way].items.enumerated() {
        var wanted = FeatureAssignment()
        if case .child(let index) = item.content, index == tree.headChild { wanted = inherited }
        wanted.overlay(item.set)
        for copy in item.copies {
          let source =
            copy.from < 0
            ? features : self.features(of: children[copy.from], inherited: .init())
          wanted.overlay(.init(mask: copy.mask, value: source.bits & copy.mask))
        }
        switch item.content {
        case .child(let index):
          say(children[index], at: place.part(index), inherited: wanted, into: &draft)
        case .word(let text):
          draft.append(TargetWord(text: agreeing(text, in: tree), source: nil))
        case .oneOf(let added):
          if let ways = agreeingWays(of: added, in: tree) {
            choose(
              among: ways.count, at: place.part(-1 - position), into: &draft,
              costs: { ways.map { added.costs[$0.index] } }
            ) { $1.append(TargetWord(text: ways[$0].text, source: nil)) }
            continue
          }
          let costs = { estimator.costs(of: added) { PhraseEvidence(tree, words, choices) } }
          let place = place.part(-1 - position)
          choose(among: added.words.count, at: place, into: &draft, costs: costs) {
            if !added.words[$0].isEmpty {
              $1.append(TargetWord(text: added.words[$0], source: nil))
            }
          }
        case .inflected(let word, let inflection):
          say(
            word, inflection, features.overlaid(by: wanted), at: place.part(-1 - position),
            into: &draft)
        }
      }
    }
  }

  /// How many choices may stand one in another: each doubles what is said at the least, so deeper
  /// ones take their first way.
  private static let mostDepth = 3

  /// Whether what comes next is said in one way, although there may be several.
  private func isClosed(_ draft: Draft) -> Bool {
    choices.areFinal || draft.depth >= Self.mostDepth
  }

  /// Says in the one way that was chosen, or leaves it open which one of `count` is taken.
  ///
  /// - Parameter costs: what each way costs; asked for only where it is left open.
  private func choose(
    among count: Int, at place: Draft.Place, isVerb: Bool = false, into draft: inout Draft,
    costs: () -> [Float], say: (_ way: Int, inout Draft) -> Void
  ) {
    if count == 1 || isClosed(draft) {
      let chosen = choices.way(at: place) ?? 0
      return say(chosen < count ? chosen : 0, &draft)
    }
    draft.appendChoice { draft in
      for (way, cost) in costs().enumerated() {
        draft.appendAlternative(
          cost: cost, decision: .way(place, way), form: isVerb ? UInt8(way + 1) : 0
        ) { say(way, &$0) }
      }
    }
  }

  /// Says a word that the grammar adds and inflects.
  private func say(
    _ word: String, _ inflection: Inflection, _ features: FeatureSet,
    at place: Draft.Place, into draft: inout Draft
  ) {
    let variation = variation(of: inflection, features) ?? [(.init(), 0)]
    let costs = { variation.map(\.1) }
    let isVerb = variation.count > 1
    choose(among: variation.count, at: place, isVerb: isVerb, into: &draft, costs: costs) {
      let said = inflector.inflect(
        word, inflection, features: features.overlaid(by: variation[$0].0))
      $1.append(TargetWord(text: said, source: nil))
    }
  }

  private func sayLeaf(
    _ word: Int, _ reading: Int, features: FeatureSet, into draft: inout Draft
  ) {
    let entry = words[word].readings[reading].entry
    // An entry may list a form of its own (`adj=German`).
    if !entry.attributes.isEmpty, let form = pair.features.name(of: "form", in: features),
      let own = entry.attributes[form]
    {
      draft.append(TargetWord(text: own, source: word))
      return
    }
    if !words[word].readings[reading].isKnown, pair.categories.isVerb(entry.category) {
      // A verb that only its affixes tell stays as it is written.
      for text in choices.sense(word: word, reading: reading).words {
        draft.append(TargetWord(text: text, source: word))
      }
      return
    }
    let inflection = pair.categories.inflection(of: entry.category)
    let senses = choices.variants(word: word, reading: reading)
    let variation = isClosed(draft) ? nil : variation(of: inflection, features)
    if isClosed(draft) || (senses.count == 1 && variation == nil) {
      say(senses[0], word, inflection, features, into: &draft)
      return
    }
    let options = variation ?? [(.init(), 0)]
    let isVerb = pair.categories.isVerb(entry.category)
    draft.appendChoice { draft in
      for (rank, sense) in senses.enumerated() {
        for (number, (added, cost)) in options.enumerated() {
          draft.appendAlternative(
            cost: Float(rank) * pair.settings.senseCost + cost,
            decision: .sense(word: word, reading: reading, rank, added),
            form: isVerb && options.count > 1 ? UInt8(number + 1) : 0
          ) {
            say(sense, word, inflection, features.overlaid(by: added), into: &$0)
          }
        }
      }
    }
  }

  private func variation(
    of inflection: Inflection, _ features: FeatureSet
  ) -> [(FeatureAssignment, Float)]? {
    pair.settings.variation(of: inflection, features.overlaid(by: sentence))
  }

  private func say(
    _ sense: Sense, _ word: Int, _ inflection: Inflection, _ features: FeatureSet,
    into draft: inout Draft
  ) {
    let isTitle = features.bits & pair.capitalMask != 0 && words[word].term?.caseRule != .asIs
    for (index, text) in sense.words.enumerated() {
      let said =
        index == sense.head
        ? inflector.inflect(text, inflection, features: features) : text
      // Small words inside a title stay small: `Secretary of State`.
      let isSmall = index > 0 && pair.settings.nameLinks.contains(text)
      draft.append(
        TargetWord(
          text: isTitle && !isSmall ? Orthography.capitalizingFirstLetter(said) : said,
          source: word))
    }
  }
}
