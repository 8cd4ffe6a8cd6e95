import Articles
import Glossaries
import Segmentation

/// Makes words of tokens: terms, numbers, multiword expressions, names, and single words with all
/// their readings. Keeps what it has looked up, so one analyzer serves one task.
final class WordAnalyzer {
  let pair: LanguagePair
  private var entries = LookUps<String, [LexicalEntry]>()
  private var forms = LookUps<String, FormAnalysis>()

  init(_ pair: LanguagePair) { self.pair = pair }

  // MARK: Tokens

  /// The tokens of a sentence with their forms.
  func tokens(in sentence: String) -> (tokens: [Token], views: [EntityToken]) {
    var sentence = sentence
    return sentence.withUTF8 { bytes in
      let tokens = pair.tokenizer.tokens(in: bytes)
      let views = tokens.map { token in
        let surface = String(
          decoding: bytes[token.range.lowerBound..<token.range.upperBound], as: UTF8.self)
        let lower = surface.lowercased()
        let isAbbreviation = token.kind == .word && lower.hasSuffix(".")
        return EntityToken(
          kind: token.kind, form: isAbbreviation ? String(lower.dropLast()) : lower,
          surface: surface, spaceBefore: token.spaceBefore)
      }
      return cutApart(tokens, views)
    }
  }

  /// What is known of each token's form.
  func forms(of views: [EntityToken]) -> [FormAnalysis] { views.map { analysis(of: $0.form) } }

  // MARK: Look-up

  func entries(for lemma: String) -> [LexicalEntry] {
    if let known = entries[lemma] { return known }
    let found = pair.lexicon.entries(for: lemma)
    entries[lemma] = found
    return found
  }

  /// What is known of a lower-cased form.
  func analysis(of form: String) -> FormAnalysis {
    if let known = forms[form] { return known }
    let readings = readings(of: form)
    var phrases = pair.lexicon.phrases(startingWith: form)
    var lemmas: [String] = []
    for lemma in readings.map(\.entry.lemma) where !lemma.isEmpty && !lemmas.contains(lemma) {
      lemmas.append(lemma)
      phrases += pair.lexicon.phrases(startingWith: "@" + lemma)
    }
    let made = FormAnalysis(
      form, readings: readings, phrases: phrases, morphology: pair.morphology)
    forms[form] = made
    return made
  }

  private func readings(of form: String) -> [Reading] {
    var found = pair.morphology.readings(of: form) { self.entries(for: $0) }
    if let costs = pair.disambiguator.model.costs(of: form) {
      for index in found.indices {
        found[index].cost += costs[pair.categories.tag(of: found[index].category)] ?? 5
      }
    }
    return found
  }

  // MARK: Words

  /// The words of a sentence; `terms` are the glossary's matches in its tokens, `names` parts of
  /// names that the text has given in full.
  func words(
    _ tokens: [Token], _ views: [EntityToken], _ forms: [FormAnalysis], terms: [TermMatch],
    names: Set<String> = []
  ) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    let capitals = CapitalUse(views)
    var position = 0
    var nextTerm = 0
    while position < tokens.count {
      while nextTerm < terms.count, terms[nextTerm].tokens.lowerBound < position { nextTerm += 1 }
      let end: Int
      let readings: [Reading]
      var term: Term?
      if nextTerm < terms.count, terms[nextTerm].tokens.lowerBound == position {
        let match = terms[nextTerm]
        end = match.tokens.upperBound
        readings = [
          self.reading(of: match, views, shortForm: shortForm(of: nextTerm, in: terms, views))
        ]
        term = match.term
      } else if let entity = pair.entities.entity(at: position, in: views) {
        end = position + entity.length
        readings = [self.reading(of: entity)]
      } else {
        let limit =
          nextTerm < terms.count ? terms[nextTerm].tokens.lowerBound : tokens.count
        (end, readings) = phraseOrWord(
          at: position, limit: limit, views, forms, capitals, names)
      }
      let range = tokens[position].range.union(tokens[end - 1].range)
      let surface = Self.surface(views[position..<end])
      words.append(
        Word(
          tokens: position..<end, range: range, surface: surface,
          form: end == position + 1 ? views[position].form : surface.lowercased(),
          spaceBefore: tokens[position].spaceBefore, readings: readings, term: term))
      position = end
    }
    return words
  }

  /// Every token a word of its own, with the readings that it has without its expression; a token
  /// that has none keeps the expression's. Words of one token stay as they are.
  func opened(_ words: [Word], _ tokens: [Token], _ views: [EntityToken]) -> [Word] {
    let capitals = CapitalUse(views)
    return words.flatMap { word in
      guard word.tokens.count > 1 else { return [word] }
      return word.tokens.map { position in
        let known = analysis(of: views[position].form).readings
        return Word(
          tokens: position..<position + 1, range: tokens[position].range,
          surface: views[position].surface, form: views[position].form,
          spaceBefore: tokens[position].spaceBefore,
          readings: known.isEmpty
            ? word.readings : wordReadings(known, at: position, views, capitals), term: nil)
      }
    }
  }

  private func phraseOrWord(
    at position: Int, limit: Int, _ views: [EntityToken], _ forms: [FormAnalysis],
    _ capitals: CapitalUse, _ names: Set<String>
  ) -> (end: Int, readings: [Reading]) {
    let phrase = longestPhrase(at: position, limit: limit, views, forms)
    if !phrase.readings.isEmpty { return phrase }
    let known = known(at: position, views, forms)
    let opensName =
      position + 1 < limit && capitals.isName(position + 1)
      && self.known(at: position + 1, views, forms).isEmpty
    if opensName || !names.isEmpty || isInNameOf(position, views, capitals),
      isNamed(at: position, by: names, opensName: opensName, views, known, capitals)
    {
      let name = known.filter { $0.category == pair.settings.name }
      let kept = unknownReading(views[position...position], pair.settings.name, isKnown: true)
      return (position + 1, name.isEmpty ? [kept] : name)
    }
    if known.isEmpty, capitals.isName(position) {
      let end = endOfName(from: position, limit: limit, views, forms, capitals)
      return (end, [unknownReading(views[position..<end], pair.settings.name, isKnown: true)])
    }
    return (position + 1, wordReadings(known, at: position, opensName: opensName, views, capitals))
  }

  /// The readings of one token; a short acronym is not read where the text has small letters, for it
  /// looks like other words (`Jack Ma`).
  private func known(
    at position: Int, _ views: [EntityToken], _ forms: [FormAnalysis]
  ) -> [Reading] {
    let (readings, surface) = (forms[position].readings, views[position].surface)
    guard surface.utf8.count <= Self.shortAcronym,
      CapitalUse.isCapital(surface.unicodeScalars.first),
      surface.dropFirst().allSatisfy(\.isLowercase)
    else { return readings }
    return readings.filter { reading in
      let short = reading.entry.attributes["short"]
      return short.map { $0 != $0.uppercased() } ?? true
    }
  }

  /// How many letters an acronym may have to need them all as capitals.
  private static let shortAcronym = 3

  /// Whether a word with a capital is part of a name that the text has given in full, a given name
  /// before a name that no data know, or a noun that names a street or the like, and not one of the
  /// small words of the language.
  private func isNamed(
    at position: Int, by names: Set<String>, opensName: Bool, _ views: [EntityToken],
    _ known: [Reading], _ capitals: CapitalUse
  ) -> Bool {
    guard !known.isEmpty, capitals.isCapitalized(position),
      known.allSatisfy({ pair.categories.isOpen($0.category) })
    else { return false }
    let form = views[position].form
    return names.contains(form) || (opensName && pair.discourse.isGivenName(form))
      || isInNameOf(position, views, capitals)
        && known.allSatisfy { pair.categories.isNoun($0.category) }
  }

  /// Where a name ends that begins at `position`: at the last word with a capital that no lexicon
  /// knows, small words of names (`of the`) between them taken in.
  private func endOfName(
    from position: Int, limit: Int, _ views: [EntityToken], _ forms: [FormAnalysis],
    _ capitals: CapitalUse
  ) -> Int {
    var end = position + 1
    var next = end
    while next < limit {
      if capitals.isName(next), known(at: next, views, forms).isEmpty,
        pair.entities.entity(at: next, in: views) == nil
      {
        end = next + 1
      } else if !pair.settings.nameLinks.contains(views[next].form) {
        break
      }
      next += 1
    }
    return end
  }

  /// The readings of one token, a name among them where a capital allows it.
  private func wordReadings(
    _ known: [Reading], at position: Int, opensName: Bool = false, _ views: [EntityToken],
    _ capitals: CapitalUse
  ) -> [Reading] {
    let settings = pair.settings
    let view = views[position]
    guard !known.isEmpty else {
      if view.kind == .word {
        let guesses = self.guesses(of: view.form)
        if !guesses.isEmpty { return guesses }
      }
      let category = view.kind == .word ? settings.unknown : settings.mark
      let isMark = view.kind != .word
      return [unknownReading(views[position...position], category, isKnown: isMark)]
    }
    return capitals.isCapitalized(position)
      ? readings(known, withCapitalAt: position, opensName: opensName, views, capitals) : known
  }

  /// What its affixes say of a word that no data know; each rendered as it is written.
  private func guesses(of form: String) -> [Reading] {
    pair.morphology.guesses(of: form) { base, written, category in
      unknownReading(base, written: written, category, isKnown: false)
    }
  }

  func longestPhrase(
    at position: Int, limit: Int, _ views: [EntityToken], _ forms: [FormAnalysis]
  ) -> (end: Int, readings: [Reading]) {
    var bestLength = 0
    var found: [Reading] = []
    for phrase in forms[position].phrases
    where phrase.words.count >= max(bestLength, 1) && position + phrase.words.count <= limit {
      guard let features = match(phrase, at: position, forms), let entry = phrase.entry,
        !isSplit(entry.category, features),
        !isOpen(phrase, entry.category, followedBy: position + phrase.words.count, limit, forms)
      else { continue }
      if phrase.words.count > bestLength {
        bestLength = phrase.words.count
        found = []
      }
      let reading = Reading(
        entry: entry, category: entry.category,
        features: FeatureSet().overlaid(by: entry.features).overlaid(by: features), cost: 0)
      if !found.contains(where: { $0.category == reading.category }) { found.append(reading) }
    }
    return (position + bestLength, found)
  }

  /// Whether an expression is read word by word for what its inflected word is.
  private func isSplit(_ category: Symbol, _ features: FeatureAssignment) -> Bool {
    pair.settings.splitExpressions[category]?.holds(for: FeatureSet().overlaid(by: features))
      ?? false
  }

  /// Whether the word after an expression says more of the noun that it ends in.
  private func isOpen(
    _ phrase: Phrase, _ category: Symbol, followedBy next: Int, _ limit: Int,
    _ forms: [FormAnalysis]
  ) -> Bool {
    guard let openers = pair.settings.openExpressions[category], phrase.words.count > 1,
      next < limit, !forms[next].readings.isEmpty,
      forms[next].readings.allSatisfy({ openers.contains($0.category) })
    else { return false }
    return forms[next - 1].readings.contains { pair.categories.isNoun($0.category) }
  }

  /// The features that the forms of a phrase's words add, nil where the phrase doesn't stand here.
  private func match(
    _ phrase: Phrase, at position: Int, _ forms: [FormAnalysis]
  ) -> FeatureAssignment? {
    var added = FeatureAssignment()
    for (offset, word) in phrase.words.enumerated() {
      let form = forms[position + offset]
      if form.hash == phrase.hashes[offset], form.form == word { continue }
      if offset == phrase.inflected {
        guard
          let reading = form.readings.first(where: { $0.entry.lemma == phrase.inflectedLemma })
        else { return nil }
        added.overlay(.init(mask: reading.features.bits, value: reading.features.bits))
        added.overlay(featuresOfAffixes(reading))
      } else if offset == phrase.words.count - 1, !form.isLexeme,
        let features = form.outerFeatures(over: word)
      {
        added.overlay(features)
      } else {
        return nil
      }
    }
    return added
  }

  func featuresOfAffixes(_ reading: Reading) -> FeatureAssignment {
    var all = FeatureAssignment()
    for rule in reading.rules.reversed() { all.overlay(pair.morphology.rules[rule].set) }
    return all
  }

  // MARK: Readings that aren't the lexicon's

  private func reading(of entity: Entity) -> Reading {
    let category = pair.categories.lexical[entity.category] ?? pair.settings.unknown
    var features = pair.categories.features(of: category)
    for word in entity.features.split(separator: " ") {
      let sides = word.split(separator: "=")
      let value =
        sides.count == 2
        ? pair.features.assignment(sides[0], sides[1]) : pair.features.assignment(value: word)
      if let value { features.overlay(value) }
    }
    let entry = LexicalEntry(
      lemma: entity.rendering, category: category,
      senses: [Sense(entity.rendering, isVerb: false, linkingWords: [])], features: features,
      place: .named("entity"))
    return Reading(
      entry: entry, category: category, features: FeatureSet().overlaid(by: features), cost: 0)
  }

  /// A reading that keeps the words as they are written.
  func unknownReading(
    _ views: ArraySlice<EntityToken>, _ category: Symbol, isKnown: Bool
  ) -> Reading {
    let surface = Self.surface(views)
    return unknownReading(surface.lowercased(), written: surface, category, isKnown: isKnown)
  }

  private func unknownReading(
    _ lemma: String, written: String, _ category: Symbol, isKnown: Bool
  ) -> Reading {
    let features = pair.categories.features(of: category)
    let entry = LexicalEntry(
      lemma: lemma, category: category,
      senses: [Sense(written, isVerb: false, linkingWords: [])], features: features,
      place: .named("unknown"))
    return Reading(
      entry: entry, category: category, features: FeatureSet().overlaid(by: features),
      cost: 0, isKnown: isKnown)
  }

  static func surface(_ views: ArraySlice<EntityToken>) -> String {
    guard views.count > 1 else { return views.first?.surface ?? "" }
    var text = ""
    for view in views {
      if view.spaceBefore && !text.isEmpty { text += " " }
      text += view.surface
    }
    return text
  }
}
