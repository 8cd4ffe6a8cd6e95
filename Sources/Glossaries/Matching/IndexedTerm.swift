import Articles

/// A term cut into words, ready to be compared with tokens.
struct IndexedTerm: Sendable {
  let term: Term
  let words: [Word]

  /// A word of the term's source.
  struct Word: Hashable, Sendable {
    let form: String
    /// Whether the term writes it in capitals alone (`BIN`): then a text must give it one, or the
    /// common word `bin` would be taken for the agency.
    let needsCapital: Bool
  }

  init(_ term: Term, analyzer: any SourceAnalyzer) {
    self.term = term
    let bytes = Array(term.source.utf8)
    words = analyzer.surfaces(of: term.source).compactMap { token in
      guard let form = token.keys.first else { return nil }
      let surface = String(
        decoding: bytes[token.range.lowerBound..<token.range.upperBound], as: UTF8.self)
      return Word(form: form, needsCapital: surface.isInCapitals)
    }
  }

  /// Whether the term stands in `tokens` at `position`, where its first word is a key.
  func matches(_ tokens: [AnalyzedToken], at position: Int) -> Bool {
    guard position + words.count <= tokens.count else { return false }
    return words.indices.allSatisfy { index in
      let (word, token) = (words[index], tokens[position + index])
      return (token.isCapitalized || !word.needsCapital)
        && (index == 0 || token.keys.contains(word.form))
    }
  }
}

extension String {
  /// Whether the text has two characters or more, a letter among them, and no small letter.
  fileprivate var isInCapitals: Bool {
    utf8.count > 1 && contains(where: \.isUppercase) && !contains(where: \.isLowercase)
  }
}
