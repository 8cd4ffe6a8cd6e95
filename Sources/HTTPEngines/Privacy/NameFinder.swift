import Articles
import Glossaries

/// Finds what may be names: rather too much than too little.
enum NameFinder {
  /// The runs of words with a capital. The first word of a sentence is one only where the lexicon
  /// doesn't know it, or a name goes on after it.
  static func names(in text: String, _ tokens: [AnalyzedToken]) -> [SourceRange] {
    let bytes = Array(text.utf8)
    var names: [SourceRange] = []
    var opensSentence = true
    for (index, token) in tokens.enumerated() {
      guard let first = token.surface.first else { continue }
      guard first.isLetter else {
        if ".!?:“\"".contains(first) { opensSentence = true }
        continue
      }
      defer { opensSentence = false }
      guard first.isUppercase, token.surface.count > 1 else { continue }
      let isKnown = token.isLexeme || !token.lexemes.isEmpty || !token.bases.isEmpty
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      let goesOn = next?.surface.first?.isUppercase ?? false
      if opensSentence, isKnown, !goesOn { continue }
      if let last = names.last,
        bytes[last.upperBound..<token.range.lowerBound].allSatisfy({ $0 == 0x20 })
      {
        names[names.count - 1] = SourceRange(last.lowerBound, token.range.upperBound)
      } else {
        names.append(token.range)
      }
    }
    return names
  }
}
