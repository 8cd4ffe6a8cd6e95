/// Ordinals in digits and in words of several parts.
extension EntityParser {
  /// `ke-5`, `kedua belas`, `kesebelas`; `kedua` alone is the lexicon's.
  mutating func readOrdinal(_ first: EntityAtom) {
    if first.form == "ke" {
      let index = attached(1)?.isDash == true ? 2 : 1
      guard let number = attached(index), number.kind == .number,
        let numeral = Numeral(indonesian: number.surface)
      else { return }
      // `kilometer ke-19,5` is kilometer 19.5.
      guard let value = numeral.whole else {
        return offer(index + 1, "num", "num=pl", numeral.english)
      }
      offer(index + 1, "ord", "", numeral.english + Self.suffix(of: value))
    } else if let word = tables.ordinals[first.form], let figure = words(at: 0, first: word),
      !figure.isSingleWord, let value = figure.numeral?.whole, isOrdinal(word)
    {
      offer(figure.end, "ord", "", Numeral(value).english + Self.suffix(of: value))
    }
  }

  /// A unit makes an ordinal only with `belas`, `puluh`, `ratus` after it: `kedua juta` is none.
  private mutating func isOrdinal(_ word: String) -> Bool {
    guard let parts = tables.numberWords[word], parts.count == 1, case .unit = parts[0] else {
      return true
    }
    switch atom(1).flatMap({ tables.numberWords[$0.form] })?.first {
    case .belas, .puluh, .ratus: return true
    default: return false
    }
  }

  private static func suffix(of value: UInt64) -> String {
    if (11...13).contains(value % 100) { return "th" }
    return switch value % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }
}
