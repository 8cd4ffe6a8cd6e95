/// The parts of speech that a lexicon may use, and what each is in the target language.
///
/// Its file has a line for each: the part of speech, the inflection class of its renderings in the
/// target language (`v`, `n`, `a`, `p`, or `-`), its tag for disambiguation, and features that all its
/// lexemes share. A line `linking of for …` names the words that end the head of a rendering,
/// a line `governed prep` the parts of speech whose rendering the word before may decide.
struct CategoryTable: Sendable {
  /// The parts of speech by name.
  private(set) var lexical: [String: Symbol] = [:]
  private(set) var linkingWords: Set<String> = []
  private(set) var tags: [String] = []
  private var governed: Set<Symbol> = []
  private var inflections: [Inflection] = []
  private var tagNumbers: [UInt8] = []
  private var shared: [FeatureAssignment] = []

  init(
    _ file: DataFile, symbols: inout Symbols, features: FeatureTable,
    problems: inout DataProblems
  ) {
    for line in file.lines {
      let words = line.words()
      if words[0] == "linking" {
        linkingWords.formUnion(words.dropFirst())
        continue
      }
      if words[0] == "governed" {
        governed.formUnion(words.dropFirst().map { symbols.intern($0) })
        continue
      }
      guard words.count >= 3, let inflection = Inflection(words[1]) else {
        problems.report(
          line, "expected 'part-of-speech inflection tag features…', the inflection one letter")
        continue
      }
      let symbol = symbols.intern(words[0])
      guard Int(symbol) == inflections.count else {
        problems.report(line, "part of speech '\(words[0])' stands twice")
        continue
      }
      lexical[words[0]] = symbol
      inflections.append(inflection)
      let tag = words[2]
      if !tags.contains(tag) { tags.append(tag) }
      tagNumbers.append(UInt8(tags.firstIndex(of: tag)!))
      var assignment = FeatureAssignment()
      for word in words.dropFirst(3) {
        if let (name, text) = word.halves(at: UInt8(ascii: "=")),
          let value = features.assignment(name, text)
        {
          assignment.overlay(value)
        } else {
          problems.report(line, "unknown feature '\(word)'")
        }
      }
      shared.append(assignment)
    }
  }

  func inflection(of category: Symbol) -> Inflection { inflections[Int(category)] }
  /// Whether the word before may decide the rendering (`bergantung pada`: depend on).
  func isGoverned(_ category: Symbol) -> Bool { governed.contains(category) }
  func isVerb(_ category: Symbol) -> Bool { inflections[Int(category)] == .verb }
  func isNoun(_ category: Symbol) -> Bool { inflections[Int(category)] == .noun }
  /// Whether its words are countless: they are inflected, and are no pronouns.
  func isOpen(_ category: Symbol) -> Bool {
    inflections[Int(category)] != .none && !isPronoun(category)
  }
  /// Whether it is a pronoun, whose capital is politeness (`Anda`) and no name.
  func isPronoun(_ category: Symbol) -> Bool { inflections[Int(category)] == .pronoun }
  func features(of category: Symbol) -> FeatureAssignment { shared[Int(category)] }
  /// The number of the category's tag, an index into `tags`.
  func tag(of category: Symbol) -> Int { Int(tagNumbers[Int(category)]) }
}
