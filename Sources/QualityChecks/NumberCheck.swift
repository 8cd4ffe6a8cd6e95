import Translation

/// Each number of the source must stand in the translation, by its value: `2,5 juta` is
/// `2.5 million` or `2,500,000`. A number in digits that the source does not state is pointed out.
public struct NumberCheck: QualityCheck {
  public init() {}

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    let source = IndonesianNumberReader.mentions(
      in: TextToken.tokens(of: translation.segment.text))
    let target = EnglishNumberReader.mentions(in: TextToken.tokens(of: translation.target))
    let stated = target.reduce(into: Set<NumberReading>()) { $0.formUnion($1.readings) }
    let asked = source.reduce(into: Set<NumberReading>()) { $0.formUnion($1.readings) }

    let lost = source.filter { $0.isRequired && $0.readings.isDisjoint(with: stated) }
    let added = target.filter {
      $0.isNumeral && $0.isRequired && $0.readings.isDisjoint(with: asked)
    }
    return lost.map { mention in
      Issue(
        kind: "number", severity: .error,
        message: "'\(mention.text)' of the source is not in the translation",
        sourceRange: mention.range)
    }
      + added.map { mention in
        Issue(
          kind: "number", severity: .warning,
          message: "'\(mention.text)' of the translation is not in the source",
          targetRange: mention.range)
      }
  }
}
