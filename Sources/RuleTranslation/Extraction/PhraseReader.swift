import Glossaries

/// Finds the noun phrases of an analysed sentence: stretches of words that the chart has put
/// together under a noun.
struct PhraseReader {
  private let words: [Word]
  private let pair: LanguagePair
  /// The reading of each word that the analysis used.
  private var readings: [Reading?]
  /// For each word, whether the smallest phrase that holds it and the next has a noun at its head.
  private var isJoined: [Bool]
  private let capitals: CapitalUse
  private let hasSmallLetters: Bool

  init(_ analysis: TranslationSession.Analysis, _ pair: LanguagePair) {
    words = analysis.words
    self.pair = pair
    readings = analysis.words.map { _ in nil }
    isJoined = analysis.words.map { _ in false }
    capitals = CapitalUse(analysis.views)
    hasSmallLetters = analysis.sentence.contains(where: \.isLowercase)
    for tree in analysis.trees { read(tree) }
  }

  /// - Complexity: O(words of the sentence).
  func phrases() -> [NounPhrase] {
    var found: [NounPhrase] = []
    var phrase: [NounPhrase.Word] = []
    func close() {
      if !phrase.isEmpty { found.append(NounPhrase(words: phrase)) }
      phrase = []
    }
    for position in words.indices {
      guard let reading = readings[position], let (word, isClosed) = word(at: position, reading)
      else {
        close()
        continue
      }
      phrase.append(word)
      if isClosed || !isJoined[position] { close() }
    }
    close()
    return found
  }

  private mutating func read(_ tree: PhraseTree) {
    guard tree.rule != nil else {
      readings[tree.head.word] = words[tree.head.word].readings[tree.head.reading]
      return
    }
    for child in tree.children { read(child) }
    let isNominal = readings[tree.head.word].map { pair.categories.isNoun($0.category) } ?? false
    for child in tree.children.dropLast() { isJoined[child.words.upperBound - 1] = isNominal }
  }

  /// A word as part of a phrase, and whether a clitic on it ends the phrase; nil where it is none.
  private func word(
    at position: Int, _ reading: Reading
  ) -> (word: NounPhrase.Word, isClosed: Bool)? {
    let word = words[position]
    if case .named("entity") = reading.entry.origin { return nil }
    var role = pair.termRoles.role(of: reading)
    if role == .none || !Self.isWord(word.surface) { return nil }
    if role == .name, isAcronym(word.surface) { role = .body }
    let (base, isCut) = citation(of: word, reading)
    let stem = String(word.surface.prefix(base.count))
    return (
      NounPhrase.Word(
        base: base, surface: stem.lowercased() == base ? stem : base, role: role,
        isInformative: !capitals.saysNothing(at: word.tokens.lowerBound)), isCut
    )
  }

  private func citation(of word: Word, _ reading: Reading) -> (form: String, isCut: Bool) {
    guard word.tokens.count > 1 else { return pair.morphology.citation(of: word.form, reading) }
    guard case .line = reading.entry.origin else { return (word.form, false) }
    // In an expression an inner `@` lets a word stand in other forms; the last may have a clitic.
    let lemma = reading.entry.lemma.filter { $0 != "@" }
    return (lemma, word.form != lemma && word.form.hasPrefix(lemma))
  }

  /// Whether a term may hold it: not an address, a letter of a list, or what a wrong encoding left.
  private static func isWord(_ surface: String) -> Bool {
    let isLetterOfList = surface.count == 1 && surface.first?.isLowercase ?? false
    return !isLetterOfList
      && surface.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "'", "’", "/", "&", " ": true
        // Latin letters with marks: é, Ş.
        case "\u{C0}"..."\u{24F}": scalar.properties.isAlphabetic
        default: false
        }
      }
  }

  private static let romanDigits: Set<Character> = ["I", "V", "X", "L", "C", "M"]

  /// Whether a name that no data know is written in capitals where others are not.
  private func isAcronym(_ surface: String) -> Bool {
    hasSmallLetters && 2...8 ~= surface.count && surface.first?.isLetter ?? false
      && surface.allSatisfy { $0.isUppercase || $0.isNumber }
      && !surface.allSatisfy(Self.romanDigits.contains)
  }
}
