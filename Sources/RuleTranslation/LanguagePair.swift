import Segmentation

/// All the data of a language pair, checked and ready; immutable and shared freely.
public final class LanguagePair: Sendable {
  let features: FeatureTable
  let categories: CategoryTable
  let symbols: Symbols
  let lexicon: Lexicon
  let morphology: Morphology
  let disambiguator: Disambiguator
  let grammar: Grammar
  let selection: SelectionRules
  let targetMorphology: TargetMorphology
  let targetLexicon: TargetLexicon
  /// The language model of the target language.
  let model: NGramModel
  /// What was learned of choices that the grammar names, by their names.
  let choiceModels: [String: ChoiceModel]
  let settings: EngineSettings
  let discourse: DiscourseRules
  let termRoles: TermRoles
  let frequencies: FrequencyClasses
  let tokenizer: Tokenizer
  let entities: any EntityRecognizer
  /// The bits of the feature that says what kind of thing a noun names.
  let kindMask: UInt64
  /// Those of them that say that it is a person.
  let humanBits: UInt64
  /// The bits of the feature that asks for a capital.
  let capitalMask: UInt64
  /// For each lemma that a rule names, the symbol of that word.
  let literals: [String: Symbol]

  /// Loads the data of `source`.
  ///
  /// - Parameter entities: recognizes numbers, dates and amounts.
  /// - Throws: `DiagnosticList` with every problem of the rules; the lines of the lexicon and of
  ///   other word lists, and how rules are said, are read when they are needed, and checked by
  ///   `check`.
  public init(_ source: DataSource, entities: any EntityRecognizer) throws {
    var problems = DataProblems()
    var symbols = Symbols()
    features = FeatureTable(
      source.file("features.txt", problems: &problems), problems: &problems)
    categories = CategoryTable(
      source.file("categories.txt", problems: &problems), symbols: &symbols, features: features,
      problems: &problems)
    settings = EngineSettings(
      source.file("settings.txt", problems: &problems), categories: categories,
      features: features, problems: &problems)
    lexicon = Lexicon(
      words: source.files(under: "lexicon"), phrases: source.files(under: "phrases"),
      reader: EntryReader(features: features, categories: categories))
    morphology = Morphology(
      rules: AffixRuleParser(features: features, categories: categories)
        .rules(source.file("morphology.rules", problems: &problems), problems: &problems))
    disambiguator = Disambiguator(
      model: TagModel(
        transitions: source.file("disambiguation/transitions.tsv", problems: &problems),
        words: source.file("disambiguation/words.tsv", problems: &problems),
        tags: categories.tags, problems: &problems),
      categories: categories, margin: settings.margin)
    let rules = source.files(under: "grammar")
    if let compiled = source.table(Grammar.compiledName) {
      grammar = Grammar(compiled: compiled, rules, symbols: &symbols)
    } else {
      grammar = Grammar(
        rules, parser: GrammarParser(features: features, isExpression: lexicon.hasPhrase),
        fragments: source.file("fragments.txt", problems: &problems), words: categories,
        symbols: &symbols, problems: &problems)
    }
    selection = SelectionRules(
      source.files(under: "selection"), categories: categories, features: features)
    targetMorphology = TargetMorphology(
      rules: source.file("english/inflection.txt", problems: &problems),
      irregular: source.file("english/irregular.tsv", problems: &problems), features: features,
      problems: &problems)
    targetLexicon = TargetLexicon(
      nouns: source.file("english/nouns.tsv", problems: &problems),
      articles: source.file("english/articles.txt", problems: &problems), features: features,
      problems: &problems)
    model = NGramModel(
      source.file("wording/ngrams.arpa", problems: &problems), problems: &problems)
    choiceModels = Dictionary(
      uniqueKeysWithValues: source.files(under: "wording").filter { $0.name.hasSuffix(".tsv") }
        .map { file in
          let name = file.name.dropFirst("wording/".count).dropLast(".tsv".count)
          return (String(name), ChoiceModel(file, problems: &problems))
        })
    discourse = DiscourseRules(
      source.file("discourse/rules.txt", problems: &problems),
      givenNames: source.file("discourse/given-names.tsv", problems: &problems),
      categories: categories, features: features, problems: &problems)
    let extraction = source.files(under: "extraction")
    termRoles = TermRoles(
      extraction.filter { $0.name.hasSuffix(".txt") }, categories: categories, features: features,
      problems: &problems)
    frequencies = FrequencyClasses(extraction.filter { $0.name.hasSuffix(".tsv") })
    tokenizer = Tokenizer(
      unitsBeforeNumbers: settings.unitsBeforeNumbers,
      wordsBeforeHyphens: settings.wordsBeforeHyphens)
    kindMask = features.mask(of: "class") ?? 0
    humanBits = features.assignment(value: "human")?.value ?? 0
    capitalMask = features.mask(of: "capital") ?? 0
    self.entities = entities
    literals = Dictionary(
      uniqueKeysWithValues: symbols.names.enumerated().compactMap { number, name in
        name.hasPrefix("\"") ? (String(name.dropFirst().dropLast()), Symbol(number)) : nil
      })
    self.symbols = symbols
    // Whoever mends the rules wants to hear of the word lists too; but where a declaration is
    // wrong, every line that uses it would be named.
    let declarations = ["features.txt", "categories.txt"]
    if !problems.diagnostics.isEmpty,
      !problems.diagnostics.contains(where: { declarations.contains($0.file) })
    {
      _ = lexicon.check(problems: &problems)
      checkLists(problems: &problems)
    }
    try problems.throwIfAny()
  }

  /// Reads every line of the lexicon and of the other word lists too.
  ///
  /// - Returns: the number of lexemes.
  /// - Throws: `DiagnosticList` with every problem.
  /// - Complexity: O(size of the lexicon).
  @discardableResult
  public func check() throws -> Int {
    var problems = DataProblems()
    let count = lexicon.check(problems: &problems)
    checkLists(problems: &problems)
    try problems.throwIfAny()
    return count
  }

  /// Tables of the grammar and of every list of entries, which the build adds to the data so that
  /// neither is read at start.
  var tables: [DataFile] {
    let indexes =
      [
        lexicon.words, lexicon.phrases, disambiguator.model.words, selection.lines,
        targetMorphology.irregularWords, targetLexicon.nouns, discourse.givenNames,
        frequencies.words,
      ] + choiceModels.values.map(\.weights)
    return [grammar.compiled(symbols)]
      + indexes.compactMap(\.compiled).sorted { $0.name < $1.name }
  }

  /// Reads every line of the word lists beside the lexicon, and how every rule is said.
  private func checkLists(problems: inout DataProblems) {
    disambiguator.model.check(problems: &problems)
    selection.check(problems: &problems)
    discourse.check(problems: &problems)
    frequencies.check(problems: &problems)
    targetMorphology.check(problems: &problems)
    targetLexicon.check(problems: &problems)
    for model in choiceModels.values { model.check(problems: &problems) }
    let parser = EmissionParser(features: features)
    for rule in grammar.rules {
      _ = grammar.emissions(of: rule, parser: parser, problems: &problems)
    }
  }
}
