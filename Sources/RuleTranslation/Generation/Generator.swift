/// Says a phrase tree in the target language: order, added words, inflection.
struct Generator {
  let pair: LanguagePair
  let words: [Word]
  /// The sense chosen for each word's each reading that a tree uses.
  let choices: SenseChoices
  let inflector: Inflector

  /// The words of the translation, in order.
  func words(of trees: [PhraseTree], root: FeatureAssignment) -> [TargetWord] {
    var output: [TargetWord] = []
    output.reserveCapacity(words.count * 3 / 2 + 4)
    for tree in trees { say(tree, inherited: root, into: &output) }
    return output
  }

  /// The phrase's own features, its head's rendering's, and what its parent wants of it.
  private func features(of tree: PhraseTree, inherited: FeatureAssignment) -> FeatureSet {
    tree.features.overlaid(by: renderingFeatures(of: tree)).overlaid(by: inherited)
  }

  private func renderingFeatures(of tree: PhraseTree) -> FeatureAssignment {
    switch tree {
    case .leaf(let word, let reading, _): choices.features(word: word, reading: reading)
    case .phrase(let rule, let children, _):
      renderingFeatures(of: children[pair.grammar.rules[rule].head])
    }
  }

  private func say(
    _ tree: PhraseTree, inherited: FeatureAssignment, into output: inout [TargetWord]
  ) {
    let features = features(of: tree, inherited: inherited)
    switch tree {
    case .leaf(let word, let reading, _):
      sayLeaf(word, reading, features: features, into: &output)
    case .phrase(let number, let children, _):
      let rule = pair.grammar.rules[number]
      guard let emission = rule.emissions.first(where: { $0.when.holds(for: features) }) else {
        // No way of saying it is meant for these features: nothing may be lost.
        for child in children { say(child, inherited: .init(), into: &output) }
        return
      }
      for item in emission.items {
        var wanted = FeatureAssignment()
        if case .child(let index) = item.content, index == rule.head { wanted = inherited }
        wanted.overlay(item.set)
        for copy in item.copies {
          let source =
            copy.from < 0
            ? features : self.features(of: children[copy.from], inherited: .init())
          wanted.overlay(.init(mask: copy.mask, value: source.bits & copy.mask))
        }
        switch item.content {
        case .child(let index): say(children[index], inherited: wanted, into: &output)
        case .word(let text): output.append(TargetWord(text: text, source: nil))
        case .inflected(let word, let inflection):
          output.append(
            TargetWord(
              text: inflector.inflect(
                word, inflection, features: features.overlaid(by: wanted)),
              source: nil))
        }
      }
    }
  }

  private func sayLeaf(
    _ word: Int, _ reading: Int, features: FeatureSet, into output: inout [TargetWord]
  ) {
    let entry = words[word].readings[reading].entry
    // A verb that only its affixes tell stays as it is written.
    let isGuess =
      !words[word].readings[reading].isKnown && pair.categories.isVerb(entry.category)
    // An entry may list a form of its own (`adj=German`).
    if !entry.attributes.isEmpty, let form = pair.features.name(of: "form", in: features),
      let own = entry.attributes[form]
    {
      output.append(TargetWord(text: own, source: word))
      return
    }
    let sense = choices.sense(word: word, reading: reading)
    let inflection = pair.categories.inflection(of: entry.category)
    let isTitle = pair.features.name(of: "capital", in: features) != nil
    for (index, text) in sense.words.enumerated() {
      let said =
        index == sense.head && !isGuess
        ? inflector.inflect(text, inflection, features: features) : text
      output.append(
        TargetWord(
          text: isTitle ? Orthography.capitalizingFirstLetter(said) : said, source: word))
    }
  }
}
