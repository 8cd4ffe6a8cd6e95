import RuleTranslation

extension Translator {
  /// Reads the source by the rules and under the glossary, whichever engine translates.
  public var reader: RuleReader { RuleReader(rules, context: context) }
}
