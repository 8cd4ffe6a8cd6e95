/// The tokenizer of the WMT's `mteval-v13a.pl`, sacrebleu's default.
///
/// Source: NIST's mteval-v13a; Post, "A Call for Clarity in Reporting BLEU Scores" (WMT 2018).
struct Tokenizer13a {
  /// The tokens of one segment.
  ///
  /// - Complexity: O(length); four passes over the bytes. Every rule looks at ASCII alone, so that
  ///   a byte of a longer character acts as the character does.
  func tokens(of segment: String) -> [String] {
    var bytes = Array(unescaped(segment.trimmingSpacesAtEnd()).utf8)
    bytes.insert(UInt8(ascii: " "), at: 0)
    bytes.append(UInt8(ascii: " "))
    bytes = separatingSymbols(bytes)
    bytes = separatingPairs(bytes, first: { !$0.isDigit }, second: \.isPoint, around: .second)
    bytes = separatingPairs(bytes, first: \.isPoint, second: { !$0.isDigit }, around: .first)
    bytes = separatingPairs(
      bytes, first: \.isDigit, second: { $0 == UInt8(ascii: "-") }, around: .second)
    return String(decoding: bytes, as: UTF8.self).wordsAtSpaces()
  }

  private func unescaped(_ segment: String) -> String {
    segment.replacing("<skipped>", with: "").replacing("-\n", with: "")
      .replacing("\n", with: " ").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
  }

  /// Puts spaces about every symbol that is not a point, a comma, a dash or an apostrophe.
  private func separatingSymbols(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte.isSeparateSymbol {
        result += [UInt8(ascii: " "), byte, UInt8(ascii: " ")]
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private enum Separated { case first, second }

  /// Puts spaces about one of two neighbouring bytes that pass the tests, left to right, each
  /// byte taken once, as a regular expression's substitution does.
  private func separatingPairs(
    _ bytes: [UInt8], first: (UInt8) -> Bool, second: (UInt8) -> Bool, around: Separated
  ) -> [UInt8] {
    let space = UInt8(ascii: " ")
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    var index = 0
    while index < bytes.count {
      if index + 1 < bytes.count, first(bytes[index]), second(bytes[index + 1]) {
        switch around {
        case .first: result += [space, bytes[index], space, bytes[index + 1]]
        case .second: result += [bytes[index], space, bytes[index + 1], space]
        }
        index += 2
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isPoint: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: ",") }

  fileprivate var isSeparateSymbol: Bool {
    switch self {
    case 0x20...0x26, 0x28...0x2B, 0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
