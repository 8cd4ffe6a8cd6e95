/// A run of digits, a word, or a mark in a text that may hold a date.
struct DateToken {
  /// Lower-cased.
  let text: String
  /// The value of a run of digits.
  let number: Int?
  let digits: Int

  /// White space and the marks that may stand between a date's words.
  var isFiller: Bool { [" ", ",", "|", ".", "-", "/", "(", ")"].contains(text) }

  /// The month that the word names, in Indonesian or English, whole or cut to three letters.
  var month: Int? { Self.months[text] }

  private static let months: [String: Int] = [
    "januari": 1, "january": 1, "jan": 1, "februari": 2, "february": 2, "feb": 2, "pebruari": 2,
    "maret": 3, "march": 3, "mar": 3, "april": 4, "apr": 4, "mei": 5, "may": 5, "juni": 6,
    "june": 6, "jun": 6, "juli": 7, "july": 7, "jul": 7, "agustus": 8, "august": 8, "agu": 8,
    "agt": 8, "ags": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "oktober": 10,
    "october": 10, "okt": 10, "oct": 10, "november": 11, "nopember": 11, "nov": 11, "nop": 11,
    "desember": 12, "december": 12, "des": 12, "dec": 12,
  ]

  static func tokens(of bytes: [UInt8]) -> [DateToken] {
    var tokens: [DateToken] = []
    var position = 0
    while position < bytes.count {
      let start = position
      let kind = kind(of: bytes[position])
      position += 1
      if kind != .mark {
        while position < bytes.count, Self.kind(of: bytes[position]) == kind { position += 1 }
      }
      let text = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
      let isNumber = kind == .digit && position - start <= 9
      tokens.append(
        DateToken(
          text: kind == .space ? " " : text, number: isNumber ? Int(text) : nil,
          digits: kind == .digit ? position - start : 0))
    }
    return tokens
  }

  private enum Kind { case digit, letter, space, mark }

  private static func kind(of byte: UInt8) -> Kind {
    switch byte {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x20, 9...13, 0xC2, 0xA0: .space
    default: .mark
    }
  }
}
