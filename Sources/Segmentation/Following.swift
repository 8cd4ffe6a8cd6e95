/// What comes after a mark that may end a sentence: the first word beyond opening quotation
/// marks, brackets and dashes.
struct Following {
  /// What the first character of the word is.
  enum Class {
    case upper, lower, digit, symbol, caseless, punctuation
  }

  /// Where the word starts.
  let position: Int
  let kind: Class
  /// Whether a bracket opens before the word.
  private(set) var opensBracket = false
  /// Whether a quotation mark opens before the word.
  private(set) var opensQuote = false

  /// Looks at what starts at `index`, at the most six opening marks on.
  init(text: ByteText, at index: Int) {
    var position = index
    for _ in 0..<6 {
      let quote = text.quote(at: position)
      let dash = text.dash(at: position)
      switch text[position] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        // brackets emptied by a copy hold nothing
        if text[position + 1] == UInt8(ascii: ")") {
          position += 2
          position += text.space(at: position)
          continue
        }
        opensBracket = true
        position += 1
      case 0xC2 where text[position + 1] == 0xBF || text[position + 1] == 0xA1:
        position += 2
      default:
        guard quote + dash > 0 else { break }
        if quote > 0 { opensQuote = true }
        position += max(quote, dash)
        position += text.space(at: position)
      }
    }
    self.position = position
    kind = Self.classify(text, position)
  }

  private static func classify(_ text: ByteText, _ index: Int) -> Class {
    switch text[index] {
    case 0x41...0x5A: return .upper
    case 0x61...0x7A: return .lower
    case 0x30...0x39: return .digit
    case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"): return .symbol
    case 0x80...0xFF: break
    default: return .punctuation
    }
    guard text.isWord(at: index), let properties = text.scalar(at: index)?.properties else {
      return .punctuation
    }
    if properties.isLowercase { return .lower }
    if properties.isUppercase || properties.generalCategory == .titlecaseLetter { return .upper }
    switch properties.generalCategory {
    case .otherLetter, .modifierLetter, .decimalNumber, .letterNumber: return .caseless
    case .currencySymbol, .otherSymbol: return .symbol
    default: return .punctuation
    }
  }
}
