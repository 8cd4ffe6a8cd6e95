/// The word right before a mark, and what its letters look like.
struct WordShape {
  /// Where the word lies; empty where no word touches the mark.
  let range: Range<Int>
  private(set) var uppers = 0
  private(set) var lowers = 0
  private(set) var digits = 0
  private(set) var stops = 0
  /// Bytes beyond ASCII; they count as letters.
  private(set) var wide = 0
  /// Hyphens, apostrophes and other signs.
  private(set) var others = 0
  private(set) var vowels = 0

  /// The word that ends at `end`: back to white space or a mark, `floor` at the least, and at the
  /// most 40 bytes.
  init(text: ByteText, endingAt end: Int, floor: Int) {
    let limit = max(floor, end - 40)
    var start = end
    while start > limit, !Self.isEdge(text, before: start) {
      start -= 1
    }
    // an apostrophe at the start is a quotation mark
    while start < end, text.singleQuote(at: start) > 0 {
      start += text.singleQuote(at: start)
    }
    range = min(start, end)..<end
    for index in range {
      switch text[index] {
      case 0x41...0x5A: uppers += 1
      case 0x61...0x7A: lowers += 1
      case 0x30...0x39: digits += 1
      case 0x2E: stops += 1
      case 0x80...0xFF: wide += 1
      default: others += 1
      }
      switch text[index] | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75: vowels += 1
      default: break
      }
    }
  }

  private static func isEdge(_ text: ByteText, before index: Int) -> Bool {
    let byte = text[index - 1]
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E: return false
    // a decimal comma, the colon of a time
    case 0x2C, 0x3A: return !(text.isDigit(at: index) && text.isDigit(at: index - 2))
    case 0x20, 0x09...0x0D: return true
    default: return text.isWordEdge(before: index)
    }
  }

  var isEmpty: Bool { range.isEmpty }
  var start: Int { range.lowerBound }
  var letters: Int { uppers + lowers + wide }

  /// Letters alone, in whatever case; a hyphen may join two words.
  var isPlain: Bool { digits == 0 && stops == 0 && letters > 1 }
  /// Digits, alone or grouped by full stops.
  var isNumber: Bool { digits > 0 && letters == 0 && others == 0 }
  /// One ASCII letter.
  var isLetter: Bool { range.count == 1 && uppers + lowers == 1 }
  /// Single letters with full stops between them (`J.K`).
  var isDottedLetters: Bool {
    stops > 0 && wide + digits + others == 0 && uppers + lowers == stops + 1
  }
}
