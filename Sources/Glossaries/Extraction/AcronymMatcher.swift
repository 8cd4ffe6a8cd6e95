/// Tells whether words can make a short form: by their initials (`BNPB`), or as Indonesian does it, by
/// their syllables (`Menhan` of `Menteri Pertahanan`, `Danrem` of `Komandan Korem`).
struct AcronymMatcher {
  private let letters: [Character]
  private let isInCapitals: Bool

  /// - Parameter words: one or two, of ten letters or fewer (Schwartz and Hearst 2003); else nil.
  init?(_ words: [Substring]) {
    let short = words.joined()
    guard 1...2 ~= words.count, 2...10 ~= short.count, short.first?.isLetter ?? false,
      short.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
    else { return nil }
    letters = short.lowercased().filter { $0 != "-" }
    isInCapitals = !short.contains(where: \.isLowercase)
    // A common word in brackets is an aside, not a short form.
    let isCapitalized = short.first?.isUppercase ?? false
    guard isCapitalized || letters.count >= 5 else { return nil }
  }

  /// The most words of an expansion.
  var mostWords: Int { min(letters.count + 5, letters.count * 2) }

  func fits(_ words: ArraySlice<Substring>) -> Bool {
    let isCapital = words.first?.first?.isUppercase ?? false
    guard isCapital || !isInCapitals || letters.count > 2,
      words.joined(separator: " ").lowercased() != String(letters)
    else { return false }
    let parts = words.flatMap { $0.split(separator: "-") }.map { Array($0.lowercased()) }
    // Four capitals are initials; `KOPASSUS` may be syllables in a headline.
    return hasInitials(words)
      || (letters.count >= (isInCapitals ? 5 : 4) && takes(letters[...], from: parts[...]))
  }

  /// Whether the letters are the initials; small words between capitals may have none.
  private func hasInitials(_ words: ArraySlice<Substring>) -> Bool {
    guard isInCapitals else { return false }
    let parts = words.flatMap { $0.split(separator: "-") }
    guard parts.first?.lowercased().first == letters[0] else { return false }
    var rest = letters[...]
    for part in parts {
      if part.lowercased().first == rest.first {
        rest = rest.dropFirst()
      } else if Self.smallWords.contains(part.lowercased()) == false {
        return false
      }
    }
    return rest.isEmpty
  }

  private static let smallWords: Set<String> = [
    "dan", "di", "ke", "dari", "untuk", "dalam", "of", "the", "and", "for", "on", "in",
  ]

  /// Whether each word gives letters in turn, and all together are `letters`.
  ///
  /// - Parameter isFirst: whether `words` begin with the first one, which may give a later syllable
  ///   (`komanDAN`) of three letters.
  /// - Complexity: exponential in the letters at worst; an acronym has few.
  private func takes(
    _ letters: ArraySlice<Character>, from words: ArraySlice<[Character]>, isFirst: Bool = true
  ) -> Bool {
    guard let word = words.first else { return letters.isEmpty }
    if !isFirst, Self.smallWords.contains(String(word)),
      takes(letters, from: words.dropFirst(), isFirst: false)
    {
      return true
    }
    for count in stride(from: min(letters.count, word.count), to: 0, by: -1) {
      let piece = Array(letters.prefix(count))
      let isGiven =
        Self.isBeginning(piece, of: word)
        || (count >= (isFirst ? 3 : 2) && Self.isInside(piece, word))
      if isGiven, takes(letters.dropFirst(count), from: words.dropFirst(), isFirst: false) {
        return true
      }
    }
    return false
  }

  /// Whether the letters are the word's first one and others of it in order.
  private static func isBeginning(_ piece: [Character], of word: [Character]) -> Bool {
    guard piece.first == word.first else { return false }
    var rest = piece[...]
    for letter in word where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Whether the letters stand in the word side by side.
  private static func isInside(_ piece: [Character], _ word: [Character]) -> Bool {
    guard piece.count <= word.count else { return false }
    return (0...word.count - piece.count).contains { start in
      word[start..<start + piece.count].elementsEqual(piece)
    }
  }
}
