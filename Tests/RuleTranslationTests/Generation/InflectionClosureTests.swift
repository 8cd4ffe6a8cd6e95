import Testing

@testable import RuleTranslation

/// Every English rendering of the data has all forms that its part of speech can ask for.
@Suite struct InflectionClosureTests {
  private let pair: LanguagePair

  init() throws { pair = try Support.engine.get().pair }

  /// The forms that can be asked of the words of an inflection class.
  private static let forms: [Inflection: [String]] = [
    "n": ["plural"], "v": ["pres3", "past", "part", "ing"],
    "a": ["adverb", "comparative", "superlative"],
  ]

  @Test(arguments: ["lexicon", "phrases", "selection"])
  func everyRenderingInflects(_ folder: String) throws {
    var faults: Set<String> = []
    for (name, category, senses) in try ListedEntries.renderings(under: folder) {
      for sense in senses where !sense.words.isEmpty {
        let word = sense.words[sense.head]
        for form in Self.forms[pair.categories.inflection(of: category)] ?? []
        where takes(form, sense) {
          let made = pair.targetMorphology.inflect(word, as: form)
          let fault = EnglishForm.fault(made, of: word, as: form, isListed: isListed(word, form))
          if let fault { faults.insert("\(name): '\(word)' as \(form) is '\(made)': \(fault)") }
        }
      }
    }
    #expect(faults.isEmpty, "\(faults.count) forms:\n\(faults.sorted().joined(separator: "\n"))")
  }

  /// Whether the form isn't made by rule, that of a compound's last part included.
  private func isListed(_ word: String, _ form: String) -> Bool {
    let last = word.split(separator: "-").last.map(String.init) ?? word
    return [word, last].contains { pair.targetMorphology.irregular($0, form) != nil }
  }

  /// Uncountable nouns and plurals have no other plural; names keep their form.
  private func takes(_ form: String, _ sense: Sense) -> Bool {
    guard form == "plural" else { return true }
    let kind = pair.features.mask(of: "kind") ?? 0
    let features = pair.targetLexicon.features(of: sense)
    return features.mask & kind == 0 && sense.words[sense.head].first?.isUppercase != true
  }

  @Test(arguments: [
    ("stoped", "stop", "past"), ("paniced", "panic", "past"), ("kiding", "kid", "ing"),
    ("", "go", "past"), ("did_go", "go", "past"), ("child", "child", "plural"),
    ("passses", "pass", "pres3"), ("fast", "fast", "adverb"),
  ])
  func aMalformedFormIsSeen(_ form: String, _ word: String, _ name: String) {
    #expect(EnglishForm.fault(form, of: word, as: name, isListed: false) != nil)
  }
}
