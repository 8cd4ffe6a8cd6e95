import Articles
import Glossaries

/// Words are runs of ASCII letters, digits and inner hyphens; other ASCII marks are tokens; `-nya` and `nya` are taken off. A word
/// of two halves is a doubled noun, one with `di` a passive verb, one with a capital after `jalan` a
/// street's name.
struct ToyAnalyzer: SourceAnalyzer {
  /// The expressions that the language has beside the glossary's terms.
  var expressions: [String] = []

  func analyze(_ text: String) -> [AnalyzedToken] {
    let bytes = Array(text.utf8)
    var tokens: [AnalyzedToken] = []
    var start = 0
    while start < bytes.count {
      guard isWord(bytes[start]) else {
        if bytes[start] < 0x80, bytes[start] != UInt8(ascii: " ") {
          let mark = String(UnicodeScalar(bytes[start]))
          tokens.append(
            AnalyzedToken(range: SourceRange(start, start + 1), surface: mark, form: mark))
        }
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, isWord(bytes[end]) || bytes[end] == UInt8(ascii: "-") { end += 1 }
      let surface = String(decoding: bytes[start..<end], as: UTF8.self)
      let word = surface.lowercased()
      let clitic = ["-nya", "nya"].first { word.hasSuffix($0) }
      let halves = word.split(separator: "-").map(String.init)
      tokens.append(
        AnalyzedToken(
          range: SourceRange(start, end), surface: surface, form: word,
          bases: clitic.map { [String(word.dropLast($0.count))] } ?? [],
          lexemes: halves.count == 2 && halves[0] == halves[1]
            ? [.init(halves[0], partOfSpeech: "n")]
            : word.hasPrefix("di") ? [.init(String(word.dropFirst(2)), partOfSpeech: "vt")] : [],
          expressionLength: expressions.first { text[from: start].hasPrefix($0) }
            .map { $0.split(separator: " ").count } ?? 1,
          isPartOfName: tokens.last?.form == "jalan" && surface.first?.isUppercase ?? false))
      start = end
    }
    return tokens
  }

  private func isWord(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return (letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }
}

extension String {
  fileprivate subscript(from offset: Int) -> Substring {
    self[utf8.index(startIndex, offsetBy: offset)...]
  }
}
