/// Tokens of a text whose spelling is that of a term, and how they were read to be so.
struct TermWindow {
  let tokens: ArraySlice<AnalyzedToken>
  /// The lexeme that was read for the first token, where it isn't its form.
  var stem: AnalyzedToken.Lexeme?
  /// The base that was read for the last token, where it isn't its form.
  var host: String?

  /// Whether the term stands here: its spelling does already.
  func holds(_ term: Term) -> Bool {
    let words = term.source.utf8.split(whereSeparator: Spelling.isSeparator)
    if let stem, !allows(stem, for: term, words.count) { return false }
    if tokens.first?.isPartOfName ?? false { return false }
    let commas = tokens.reduce(0) { $0 + ($1.surface == "," ? 1 : 0) }
    if commas > 0, !term.source.utf8.contains(UInt8(ascii: ",")) { return false }
    let capitals = words.contains { Self.isInCapitals($0) }
    let written = tokens.filter { $0.form.utf8.contains(where: Spelling.isLetterOrDigit) }
    if written.count > words.count {
      // A word that the text writes apart: not of scraps that stand side by side by chance.
      if capitals || written.contains(where: { $0.form.utf8.count < 3 }) { return false }
    }
    return !capitals || keepsCapitals(words)
  }

  /// Whether the text writes the term's words apart and together as the glossary does.
  func isWritten(_ term: Term) -> Bool {
    let words = term.source.split(separator: " ").map { $0.lowercased() }
    return words == tokens.map(\.form)
  }

  /// Whether the term may be inflected so: a noun is doubled, a verb has its voices, and of a noun of
  /// several words that is written as one a verb can be made (`digencatansenjata`).
  private func allows(_ stem: AnalyzedToken.Lexeme, for term: Term, _ words: Int) -> Bool {
    let isNoun = term.partOfSpeech.hasPrefix("n")
    if stem.partOfSpeech.hasPrefix("n") { return isNoun }
    return stem.partOfSpeech == term.partOfSpeech
      || isNoun && words > 1 && tokens.count == 1 && stem.partOfSpeech == "vt"
  }

  /// Whether each word that the term writes in capitals alone has them in the text: a long one its
  /// first (`Unesco`), a short one all, for it looks like other words (`Ma`, `Bin`).
  private func keepsCapitals(_ words: [Substring.UTF8View.SubSequence]) -> Bool {
    let letters = self.letters
    var offset = 0
    for word in words {
      let end = offset + word.count
      defer { offset = end }
      guard Self.isInCapitals(word), end <= letters.count else { continue }
      let written =
        word.count > Self.shortest ? letters[offset..<offset + 1] : letters[offset..<end]
      if written.contains(where: { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) { return false }
    }
    return true
  }

  /// How many letters an acronym may have to need them all as capitals.
  private static let shortest = 3

  /// The letters of the term as the text writes them.
  private var letters: [UInt8] {
    var letters: [UInt8] = []
    for (index, token) in zip(tokens.indices, tokens) {
      var read = token.form
      if index == tokens.startIndex, let stem { read = stem.form }
      if index == tokens.endIndex - 1, let host { read = host }
      let written = token.surface.utf8.filter { !Spelling.isSeparator($0) }
      letters += written.prefix(read.utf8.reduce(0) { $0 + (Spelling.isSeparator($1) ? 0 : 1) })
    }
    return letters
  }

  /// Whether a word has two characters or more, a capital among them, and no small letter.
  private static func isInCapitals(_ word: some Collection<UInt8>) -> Bool {
    word.count > 1 && word.contains { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
      && !word.contains { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
  }
}
