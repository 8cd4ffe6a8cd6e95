/// The ways to say what each rule matches, read when the rule is first used, so that one table serves
/// one task.
final class EmissionTable {
  private let grammar: Grammar
  private let parser: EmissionParser
  private var known: [[GrammarRule.Emission]?]

  init(_ pair: LanguagePair) {
    grammar = pair.grammar
    parser = EmissionParser(features: pair.features)
    known = .init(repeating: nil, count: grammar.rules.count)
  }

  /// The emissions of the rule `number`.
  subscript(number: Int) -> [GrammarRule.Emission] {
    if let emissions = known[number] { return emissions }
    var ignored = DataProblems()  // all rules were checked when the data were packed
    let emissions = grammar.emissions(of: number, parser: parser, problems: &ignored)
    known[number] = emissions
    return emissions
  }
}
