import RuleTranslation

/// Recognizes the numbers, dates, times and amounts of Indonesian text and writes them in English.
///
/// A value is never rounded: `2,5 miliar` is `2.5 billion`, `Rp1.250.000` is `Rp1,250,000`. What
/// isn't written as Indonesian writes numbers (`1.2.3`, `0812`, `32/13/2022`) stays as it is.
public struct IndonesianEntities: EntityRecognizer {
  private let tables = EntityTables()

  /// Makes a recognizer with its lists of number words, months, units and currencies.
  public init() {}

  /// The longest entity that begins at `position`, if one does.
  ///
  /// - Complexity: one look-up where nothing begins, otherwise O(tokens of the entity).
  public func entity(at position: Int, in tokens: [EntityToken]) -> Entity? {
    guard mayBegin(at: position, in: tokens) else { return nil }
    var parser = EntityParser(tables, tokens, at: position)
    return parser.parse()
  }

  private func mayBegin(at position: Int, in tokens: [EntityToken]) -> Bool {
    let token = tokens[position]
    switch token.kind {
    case .number: return true
    case .word: return tables.hasBeginning(token.form) || token.form.utf8.contains(.comma)
    case .symbol:
      switch token.surface.utf8.first {
      case UInt8(ascii: "$"), UInt8(ascii: "+"), 0xC2, 0xE2:
        return position + 1 < tokens.count
      default: return false
      }
    case .punctuation:
      return token.surface == "-" && token.spaceBefore && position > 0
        && position + 1 < tokens.count && tokens[position + 1].kind == .number
    case .address: return false
    }
  }
}

extension EntityTables {
  /// Whether an entity may begin with the word, or with its first letters (`ke-5`, `Rp5`).
  func hasBeginning(_ form: String) -> Bool {
    let letters = form.utf8.prefix(longestBeginning + 1).prefix { $0 >= 0x61 && $0 <= 0x7A }
    guard letters.count <= longestBeginning, let word = String(letters) else { return false }
    return beginnings.contains(word)
  }
}
