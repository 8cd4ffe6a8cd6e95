/// The ways to say what each rule matches, read when the rule is first used, so that one table serves
/// one task.
final class EmissionTable {
  private let rules: [GrammarRule]
  private let parser: EmissionParser
  private var known: [[GrammarRule.Emission]?]

  init(_ pair: LanguagePair) {
    rules = pair.grammar.rules
    parser = EmissionParser(features: pair.features)
    known = .init(repeating: nil, count: rules.count)
  }

  /// The emissions of the rule `number`.
  subscript(number: Int) -> [GrammarRule.Emission] {
    if let emissions = known[number] { return emissions }
    var ignored = DataProblems()  // all rules were checked when the data were packed
    let emissions = parser.emissions(of: rules[number], problems: &ignored)
    known[number] = emissions
    return emissions
  }
}
