/// What the engine asks of a language pair beside its rules: `settings.txt`, a `name value…` a line.
struct EngineSettings: Sendable {
  /// The parts of speech of what no data know: a name, another word, a mark.
  private(set) var name: Symbol = 0
  private(set) var unknown: Symbol = 0
  private(set) var mark: Symbol = 0
  /// How far behind the best a reading may be and stay, in nats.
  private(set) var margin: Float = 3
  /// What a capital costs a word of the lexicon, and a name, at the start and inside a sentence.
  private(set) var nameAtStart: Float = 4
  private(set) var nameInside: Float = 2
  private(set) var nameOfOther: Float = 1
  private(set) var wordInCapitals: Float = 0.5
  /// The most words that one chart takes; longer sentences are cut at a mark.
  private(set) var chartWords = 40
  /// How much more than the cheapest phrase of a span another may cost and be kept.
  private(set) var beam: Float = 12
  private(set) var unitsBeforeNumbers: Set<String> = []
  /// Words that a hyphen does not join with what follows.
  private(set) var wordsBeforeHyphens: Set<String> = []
  /// Small words inside names of several words.
  private(set) var nameLinks: Set<String> = []
  /// Words after which one with a capital is a name, whatever it means (`Jalan Jaksa`).
  private(set) var nameOpeners: Set<String> = []
  /// The part of speech of a verb that is made of a glossary's noun, and the words before the noun's
  /// rendering that make it one.
  private(set) var verbOfTerm: (category: Symbol, words: String)?
  /// For parts of speech of expressions that end in a noun (`mengalami kecelakaan`), those of words
  /// that say more of the noun, so that the expression is read word by word.
  private(set) var openExpressions: [Symbol: Set<Symbol>] = [:]
  /// For parts of speech of expressions, what one is read word by word with (`dilakukan penelitian`).
  private(set) var splitExpressions: [Symbol: FeatureConstraint] = [:]
  /// What holds for all of a headline, and the most words that one has.
  private(set) var headline = FeatureAssignment()
  private var headlineWords = 0
  /// What a sentence's main clause is given: its tense.
  private(set) var root = FeatureAssignment()
  /// What a term is given that stands by itself, as a glossary lists it: its number, no article.
  private(set) var term = FeatureAssignment()

  /// What a nat of the language model counts, and what each sense costs beside the one before it.
  private(set) var fluency: Float = 1
  private(set) var senseCost: Float = 1
  /// What a nat of a choice's model counts.
  private(set) var choiceWeight: Float = 1
  /// What it costs that a varied verb isn't in the form of the one before it.
  private(set) var unsteadiness: Float = 0
  private var variations = [[Variation]](repeating: [], count: Inflection.count)
  /// The bits of the features that hold for a whole sentence where one of its words has them.
  private(set) var sentenceMask: UInt64 = 0

  /// Features that wording may give to words of an inflection class: those of `values`, each at its
  /// cost, where `when` holds.
  private struct Variation: Sendable {
    let when: FeatureConstraint
    let values: [(FeatureAssignment, Float)]
  }

  /// The features that a word with `features` may get, nil where nothing is open.
  func variation(
    of inflection: Inflection, _ features: FeatureSet
  ) -> [(FeatureAssignment, Float)]? {
    variations[inflection.index].first { $0.when.holds(for: features) }?.values
  }

  init(
    _ file: DataFile, categories: CategoryTable, features: FeatureTable,
    problems: inout DataProblems
  ) {
    for line in file.lines {
      let words = line.words()
      guard words.count > 1 else {
        problems.report(line, "expected a name and a value")
        continue
      }
      func overlay(_ word: String, on assignment: inout FeatureAssignment) {
        if let (name, text) = word.halves(at: UInt8(ascii: "=")),
          let value = features.assignment(name, text)
        {
          assignment.overlay(value)
        } else {
          problems.report(line, "unknown feature '\(word)'")
        }
      }
      let category = categories.lexical[words[1]]
      let number = Float(words[1])
      switch (words[0], category, number) {
      case ("name", let category?, _): name = category
      case ("unknown", let category?, _): unknown = category
      case ("mark", let category?, _): mark = category
      case ("margin", _, let number?): margin = number
      case ("name-at-start", _, let number?): nameAtStart = number
      case ("name-inside", _, let number?): nameInside = number
      case ("name-of-other", _, let number?): nameOfOther = number
      case ("word-in-capitals", _, let number?): wordInCapitals = number
      case ("chart-words", _, let number?) where (1...1000).contains(number):
        chartWords = Int(number)
      case ("units-before-numbers", _, _): unitsBeforeNumbers = Set(words.dropFirst())
      case ("words-before-hyphens", _, _): wordsBeforeHyphens = Set(words.dropFirst())
      case ("beam", _, let number?): beam = number
      case ("fluency", _, let number?): fluency = number
      case ("sense-cost", _, let number?): senseCost = number
      case ("choice-weight", _, let number?): choiceWeight = number
      case ("unsteadiness", _, let number?): unsteadiness = number
      case ("vary", _, _):
        if let inflection = Inflection(words[1]),
          let variation = Self.variation(words.dropFirst(2), features)
        {
          variations[inflection.index].append(variation)
        } else {
          problems.report(line, "expected 'vary class condition… : feature=value:cost…'")
        }
      case ("sentence-wide", _, _):
        for word in words.dropFirst() {
          if let mask = features.mask(of: word) {
            sentenceMask |= mask
          } else {
            problems.report(line, "unknown feature '\(word)'")
          }
        }
      case ("open-expression", let category?, _):
        let before = words.dropFirst(2).compactMap { categories.lexical[$0] }
        if before.count < words.count - 2 {
          problems.report(line, "unknown part of speech in '\(line.text)'")
        }
        openExpressions[category] = Set(before)
      case ("split-expression", let category?, _):
        splitExpressions[category] = features.constraint(words.dropFirst(2).joined(separator: " "))
        if splitExpressions[category] == nil {
          problems.report(line, "unknown feature in '\(line.text)'")
        }
      case ("name-links", _, _): nameLinks = Set(words.dropFirst())
      case ("name-openers", _, _): nameOpeners = Set(words.dropFirst())
      case ("verb-of-term", let category?, _) where words.count > 2:
        verbOfTerm = (category, words.dropFirst(2).joined(separator: " "))
      case ("headline", _, let number?) where words.count == 3:
        headlineWords = Int(number)
        overlay(words[2], on: &headline)
      case ("root", _, _): for word in words.dropFirst() { overlay(word, on: &root) }
      case ("term", _, _): for word in words.dropFirst() { overlay(word, on: &term) }
      default: problems.report(line, "unknown setting or value '\(words.joined(separator: " "))'")
      }
    }
  }

  /// `!num !kind : num=sg:0 num=pl:1.5`
  private static func variation(
    _ words: ArraySlice<String>, _ features: FeatureTable
  ) -> Variation? {
    guard let colon = words.firstIndex(of: ":"),
      let when = features.constraint(words[..<colon].joined(separator: " "))
    else { return nil }
    var values: [(FeatureAssignment, Float)] = []
    for word in words[(colon + 1)...] {
      guard let (feature, cost) = word.halves(at: UInt8(ascii: ":")), let cost = Float(cost),
        let (name, value) = feature.halves(at: UInt8(ascii: "=")),
        let assignment = features.assignment(name, value)
      else { return nil }
      values.append((assignment, cost))
    }
    return values.isEmpty ? nil : Variation(when: when, values: values)
  }

  /// Whether a sentence is a headline: it is short, begins with a capital and has no mark at its end.
  func isHeadline(_ words: [Word]) -> Bool {
    guard words.count > 2, words.count <= headlineWords,
      let first = words[0].surface.first, let last = words[words.count - 1].surface.last
    else { return false }
    return (first.isUppercase || first.isNumber) && (last.isLetter || last.isNumber)
  }

  /// Whether a sentence that is too long may be cut after the word.
  func isMark(_ word: Word) -> Bool {
    word.surface == "," || word.surface == ";" || word.surface == ":"
  }
}
