import Translation

/// Finds the names of bodies and places in a segment.
struct NameScanner {
  private let reading: SourceReading
  /// The words of persons' names.
  private let personal: Set<Int>

  init(_ reading: SourceReading, names: ArticleNames) {
    self.reading = reading
    personal = Set(
      reading.mentions.filter { names.entries[$0.entity]?.isPerson ?? false }
        .flatMap { $0.name.map(Array.init) ?? [] })
  }

  /// The names that begin with a word of the class `feature` (`org`, `place`), each as a range of
  /// words.
  ///
  /// - Complexity: O(words).
  func names(_ feature: String, without other: [Range<Int>] = []) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var word = 0
    while word < reading.words.count {
      let end = end(from: word, feature)
      if let end, !other.contains(where: { $0.overlaps(word..<end) }) {
        found.append(word..<end)
        word = end
      } else {
        word += 1
      }
    }
    return found
  }

  private func end(from start: Int, _ feature: String) -> Int? {
    let first = reading.words[start]
    guard first.isNoun, first.has(feature), isCapitalized(start), !personal.contains(start)
    else { return nil }
    var end = start + 1
    while end < reading.words.count, reading.words[end].sentence == first.sentence,
      isCapitalized(end), !personal.contains(end), belongs(reading.words[end], to: first)
    {
      end += 1
    }
    // A common noun needs a name after it.
    return first.isName || end > start + 1 ? end : nil
  }

  private func belongs(_ word: SourceWord, to first: SourceWord) -> Bool {
    guard word.isNoun || ["adj", "compass"].contains(word.category) else { return false }
    if word.has("weekday") || word.has("month") || word.has("title") { return false }
    if !first.isName { return true }
    if !word.isName { return !first.has("place") || word.category == "compass" }
    // `Republik Karsavia`, `Kementerian Pertahanan Rusia`; but `Jakarta`, then another name.
    return word.has("place") ? first.text.contains(" ") : !word.has("org")
  }

  private func isCapitalized(_ word: Int) -> Bool {
    reading.words[word].text.first?.isUppercase ?? false
  }
}
