import Articles
import Glossaries

/// Words are runs of ASCII letters, digits and inner hyphens; `-nya` and `nya` are taken off.
struct ToyAnalyzer: SourceAnalyzer {
  func analyze(_ text: String) -> [AnalyzedToken] {
    let bytes = Array(text.utf8)
    var tokens: [AnalyzedToken] = []
    var start = 0
    while start < bytes.count {
      guard isWord(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, isWord(bytes[end]) || bytes[end] == UInt8(ascii: "-") { end += 1 }
      let surface = String(decoding: bytes[start..<end], as: UTF8.self)
      let word = surface.lowercased()
      var keys = [word]
      for clitic in ["-nya", "nya"] where word.hasSuffix(clitic) {
        keys.append(String(word.dropLast(clitic.count)))
      }
      tokens.append(
        AnalyzedToken(
          range: SourceRange(start, end), keys: keys,
          isCapitalized: surface.first?.isUppercase ?? false))
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
