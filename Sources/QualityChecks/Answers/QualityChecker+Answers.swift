import Glossaries

extension QualityChecker {
  /// The checks that the answer of a translation service or a model must pass before it is believed:
  /// whatever they find speaks against it.
  ///
  /// - Parameter analyzer: tells names from words of the language; nil where names are not looked at.
  public static func answers(analyzer: (any SourceAnalyzer)?) -> QualityChecker {
    QualityChecker(
      checks: [
        EncodingCheck(), MarkupCheck(), StockPhraseCheck(), EchoCheck(), LanguageCheck(),
        RepetitionCheck(),
        PlaceholderCheck(), NumberCheck(), SureCheck(NegationCheck()), SureCheck(QuotationCheck()),
        LeftoverCheck(), LengthCheck(), LengthCheck(ratios: 0.1...8, shortest: 4),
      ] + (analyzer.map { [NameCheck(analyzer: $0)] } ?? []))
  }
}
