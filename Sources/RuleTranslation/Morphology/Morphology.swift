/// The affix rules, ordered by layer.
struct Morphology: Sendable {
  let rules: [AffixRule]

  init(rules: [AffixRule]) {
    self.rules = rules.sorted { $0.layer < $1.layer }
  }

  /// The readings of a lower-cased form: the lexicon's own, and those that affix rules lead to.
  ///
  /// Affixes come off from the outermost layer inwards, and a reading stands only where the rest is
  /// in the lexicon, so that no list of inflected forms is needed.
  /// - Complexity: O(rules ^ layers) at worst; few rules' affixes fit any one form.
  func readings(
    of form: String, lookUp: (String) -> [LexicalEntry]
  ) -> [Reading] {
    readings(of: form, fromLayer: 0, lookUp: lookUp)
  }

  private func readings(
    of form: String, fromLayer layer: Int, lookUp: (String) -> [LexicalEntry]
  ) -> [Reading] {
    var found = lookUp(form).map { entry in
      Reading(
        entry: entry, category: entry.category,
        features: FeatureSet().overlaid(by: entry.features), cost: 0)
    }
    for (index, base) in bases(of: form, fromLayer: layer) {
      let rule = rules[index]
      for reading in readings(of: base, fromLayer: rule.layer, lookUp: lookUp) {
        guard let derived = rule.apply(to: reading, id: index) else { continue }
        found.append(derived)
      }
    }
    return found
  }

  /// What is left of a form without one affix of a layer after `layer`, with that affix's rule.
  private func bases(
    of form: String, fromLayer layer: Int
  ) -> [(rule: AffixRule.ID, base: String)] {
    var form = form
    return form.withUTF8 { bytes in
      var found: [(rule: AffixRule.ID, base: String)] = []
      for index in rules.indices where rules[index].layer > layer {
        for base in rules[index].bases(of: bytes) { found.append((index, base)) }
      }
      return found
    }
  }

  /// The readings of a form of which the lexicon knows no base: what its affixes alone say of it.
  ///
  /// A rule with `guess` takes its base for a word of that part of speech, which `unknown` makes of
  /// the base and of the form that keeps the affix.
  func guesses(
    of form: String, unknown: (_ base: String, _ form: String, _ category: Symbol) -> Reading
  ) -> [Reading] {
    guesses(of: form, fromLayer: 0, unknown: unknown)
  }

  private func guesses(
    of form: String, fromLayer layer: Int,
    unknown: (_ base: String, _ form: String, _ category: Symbol) -> Reading
  ) -> [Reading] {
    var found: [Reading] = []
    for (index, base) in bases(of: form, fromLayer: layer) {
      let rule = rules[index]
      var inner = guesses(of: base, fromLayer: rule.layer, unknown: unknown)
      if let guess = rule.guess, base.utf8.count >= Self.shortestGuess {
        // A clitic is taken off for good; an inner affix stays, for nobody knows what it makes.
        inner.append(unknown(base, rule.layer <= Self.outerLayers ? base : form, guess))
      }
      found += inner.compactMap { rule.apply(to: $0, id: index) }
    }
    return found
  }

  /// A form as a dictionary lists it: what a reading's clitics and particles, and its doubling, add to
  /// it is taken off, other affixes stay (`pertempuran-pertempurannya` → `pertempuran`).
  ///
  /// - Returns: the form, and whether a clitic or particle was taken off.
  func citation(of form: String, _ reading: Reading) -> (form: String, isCut: Bool) {
    var citation = form
    var isCut = false
    for id in reading.rules {
      let rule = rules[id]
      let isOuter = rule.layer <= Self.outerLayers
      guard isOuter || rule.doubling == .full,
        let base = citation.withUTF8({ rule.bases(of: $0) }).first
      else { break }
      citation = base
      isCut = isCut || isOuter
    }
    return (citation, isCut)
  }

  /// Whether a reading takes a clitic or particle off the form.
  func hasClitic(_ reading: Reading) -> Bool {
    reading.rules.first.map { rules[$0].layer <= Self.outerLayers } ?? false
  }

  /// The fewest letters of a base that no lexicon knows.
  private static let shortestGuess = 5

  /// The layers that only take clitics and particles off.
  private static let outerLayers = 2

  /// What is left of a form without its clitics and particles, one after another, and what they add.
  func outerBases(
    of form: String, fromLayer layer: Int = 0
  ) -> [(base: String, set: FeatureAssignment)] {
    var form = form
    let found = form.withUTF8 { bytes in
      rules.prefix { $0.layer <= Self.outerLayers }.filter { $0.layer > layer }.flatMap { rule in
        rule.bases(of: bytes).map { (base: $0, rule: rule) }
      }
    }
    return found.flatMap { base, rule in
      [(base, rule.set)]
        + outerBases(of: base, fromLayer: rule.layer).map { inner in
          var set = inner.set
          set.overlay(rule.set)
          return (inner.base, set)
        }
    }
  }

  /// A form of which the lexicon knows no base, without its inner affixes: what it would be an
  /// inflected form of, and what the affixes would make of that.
  struct Stripping {
    let base: String
    let category: Symbol
    let set: FeatureAssignment
  }

  /// What is left of an unknown form without a doubling, or without the affixes of a verb.
  func strippings(of form: String) -> [Stripping] {
    bases(of: form, fromLayer: Self.outerLayers).flatMap { index, base -> [Stripping] in
      let rule = rules[index]
      guard rule.to == nil, let category = rule.guess ?? rule.from.first?.category,
        rule.guess != nil || rule.doubling == .full
      else { return [] }
      // A verb may have been made by a suffix too (`digencatansenjatakan`).
      let inner = rule.doubling == nil ? suffixless(base, under: rule) : []
      return ([base] + inner).map { Stripping(base: $0, category: category, set: rule.set) }
    }
  }

  private func suffixless(_ base: String, under rule: AffixRule) -> [String] {
    bases(of: base, fromLayer: rule.layer).compactMap { index, inner in
      let (suffix, from) = (rules[index], rule.from.map(\.category))
      return suffix.prefixes.isEmpty && suffix.to.map(from.contains) ?? true ? inner : nil
    }
  }
}
