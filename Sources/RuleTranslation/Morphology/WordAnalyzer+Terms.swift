import Articles
import Glossaries
import Segmentation

/// What a glossary's matcher is told of a sentence, and the readings of the terms that it finds.
extension WordAnalyzer {
  /// The tokens as a glossary's matcher wants them.
  func analyzed(
    _ tokens: [Token], _ views: [EntityToken], _ forms: [FormAnalysis]
  ) -> [AnalyzedToken] {
    let capitals = CapitalUse(views)
    var endOfName = 0
    return tokens.indices.map { index in
      let form = forms[index]
      var end = index + 1
      let isInside = index < endOfName
      if !form.phrases.isEmpty {
        let phrase = longestPhrase(at: index, limit: tokens.count, views, forms)
        end = max(end, phrase.end)
        if phrase.readings.contains(where: isPerson) { endOfName = max(endOfName, end) }
        // A term with a name after it is still that term (`Menhan AS`).
        while end > index + 1, capitals.isCapitalized(end - 1),
          forms[end - 1].readings.contains(where: { $0.category == pair.settings.name })
        {
          end -= 1
        }
      }
      return AnalyzedToken(
        range: tokens[index].range, surface: views[index].surface, form: form.form,
        bases: form.outerBases.map(\.base), isLexeme: form.isLexeme,
        lexemes: form.lexemes.map {
          AnalyzedToken.Lexeme($0.form, partOfSpeech: pair.symbols.names[Int($0.category)])
        },
        expressionLength: end - index,
        isPartOfName: isInside || isPartOfName(at: index, views, forms, capitals))
    }
  }

  private func isPerson(_ reading: Reading) -> Bool {
    reading.category == pair.settings.name
      && reading.features.bits & pair.kindMask == pair.humanBits
  }

  /// Whether a word has its capital as part of a name: after a word that opens one (`Jalan Jaksa`), or
  /// between two names that it links (`UMAR BIN KHATTAB`).
  private func isPartOfName(
    at index: Int, _ views: [EntityToken], _ forms: [FormAnalysis], _ capitals: CapitalUse
  ) -> Bool {
    if isInNameOf(index, views, capitals) { return true }
    guard index > 0, capitals.isCapitalized(index),
      pair.settings.nameLinks.contains(views[index].form), index + 1 < views.count
    else {
      return false
    }
    return [index - 1, index + 1].allSatisfy { place in
      capitals.isCapitalized(place)
        && (forms[place].readings.isEmpty
          || forms[place].readings.contains { $0.category == pair.settings.name })
    }
  }

  /// Whether a word with a capital names the street, the village or the like before it.
  func isInNameOf(_ index: Int, _ views: [EntityToken], _ capitals: CapitalUse) -> Bool {
    index > 0 && capitals.isCapitalized(index) && capitals.isCapitalized(index - 1)
      && pair.settings.nameOpeners.contains(views[index - 1].form)
      && !capitals.saysNothing(at: index)
  }

  /// The reading of a term where it stands.
  ///
  /// - Parameter shortForm: what is said of it in brackets, where it only repeats the term before.
  func reading(of match: TermMatch, _ views: [EntityToken], shortForm: String?) -> Reading {
    let term = match.term
    var category = pair.categories.lexical[term.partOfSpeech] ?? pair.settings.unknown
    let surface = Self.surface(views[match.tokens])
    var target =
      term.status == .doNotTranslate
      ? term.spelling(of: surface) : term.caseRule.applied(to: term.target, of: surface)
    let lemma = term.source.lowercased()
    // What the lexicon knows of the word (a person, a title) holds for the term too.
    let listed =
      (entries(for: lemma)
      + analysis(of: String(lemma.prefix { $0 != " " })).phrases
      .filter { $0.lemma == lemma }.compactMap(\.entry))
      .first { $0.category == category }
    var features = listed?.features ?? self.features(of: target, category)
    let affixes = self.affixes(of: match, category, views)
    if let verb = affixes.verb, let made = pair.settings.verbOfTerm {
      (category, target) = (verb, made.words + " " + target)
      features = pair.categories.features(of: category)
    }
    features.overlay(affixes.set)
    var attributes = listed?.attributes ?? [:]
    if let shortForm, let acronym = pair.features.assignment(value: "acronym") {
      features.overlay(acronym)
      attributes["short"] = attributes["short"] ?? shortForm
    }
    let entry = LexicalEntry(
      lemma: lemma, category: category,
      senses: [sense(target, category)],
      features: features, attributes: attributes, place: .named("\(term.file):\(term.line)"))
    return Reading(
      entry: entry, category: category, features: FeatureSet().overlaid(by: features), cost: 0)
  }

  private func sense(_ target: String, _ category: Symbol) -> Sense {
    Sense(
      target, isVerb: pair.categories.isVerb(category),
      linkingWords: pair.categories.linkingWords)
  }

  /// What is known of a term that the lexicon does not list: what its English says of it (a title, a
  /// body that has an article).
  private func features(of target: String, _ category: Symbol) -> FeatureAssignment {
    var features = pair.categories.features(of: category)
    guard pair.categories.isNoun(category) else { return features }
    features.overlay(pair.targetLexicon.features(of: sense(target, category)))
    return features
  }

  /// What the affixes add with which a term stands in the text, and the part of speech of the verb
  /// that they make of a noun.
  private func affixes(
    of match: TermMatch, _ category: Symbol, _ views: [EntityToken]
  ) -> (set: FeatureAssignment, verb: Symbol?) {
    var added = FeatureAssignment()
    var verb: Symbol?
    let first = analysis(of: views[match.tokens.lowerBound].form)
    if let stem = match.stem {
      if let reading = first.readings.first(where: { reading in
        reading.entry.lemma == stem
          && pair.categories.isVerb(reading.category)
            == pair.categories.isVerb(category)
      }) {
        added.overlay(featuresOfAffixes(reading))
      } else if let stripping = first.strippings.first(where: { $0.base == stem }) {
        added.overlay(stripping.set)
        if pair.categories.isVerb(stripping.category), !pair.categories.isVerb(category) {
          verb = stripping.category
        }
      }
    } else if pair.categories.isVerb(category),
      let reading = first.readings.first(where: { $0.category == category })
    {
      // A verb that the glossary lists with its prefix has that prefix's voice.
      added.overlay(featuresOfAffixes(reading))
    }
    if let host = match.host,
      let outer = analysis(of: views[match.tokens.upperBound - 1].form).outerFeatures(over: host)
    {
      added.overlay(outer)
    }
    return (added, verb)
  }

  /// How a term is said that stands alone in brackets after one with the same rendering: by the shorter
  /// of the two, whichever comes first (`Menteri Pertahanan (Menhan)`, `BNPB (Badan Nasional …)`).
  func shortForm(of index: Int, in terms: [TermMatch], _ views: [EntityToken]) -> String? {
    let match = terms[index]
    let (start, end) = (match.tokens.lowerBound, match.tokens.upperBound)
    guard index > 0, start > 1, end < views.count, views[start - 1].surface == "(",
      views[end].surface == ")", terms[index - 1].tokens.upperBound == start - 1
    else { return nil }
    let full = terms[index - 1]
    guard full.term.target.lowercased() == match.term.target.lowercased() else { return nil }
    return [full, match].map { Self.surface(views[$0.tokens]) }.min { $0.count < $1.count }
  }
}

extension Term {
  /// How a term that is not translated is written: as the text has it, but for the capital that the
  /// start of a sentence gives a word that has none.
  fileprivate func spelling(of surface: String) -> String {
    surface.dropFirst() == source.dropFirst() ? source : surface
  }
}
