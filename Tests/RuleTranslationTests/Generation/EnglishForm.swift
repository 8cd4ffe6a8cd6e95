/// What a well-formed English word looks like, as far as its letters tell.
enum EnglishForm {
  /// The reason why `form`, made of `word` as `name` (`plural`, `past` …), can't be right; nil where
  /// nothing speaks against it.
  static func fault(_ form: String, of word: String, as name: String, isListed: Bool) -> String? {
    if form.isEmpty { return "empty" }
    if form.contains(where: { "_~|=".contains($0) }) || form.hasPrefix(" ") || form.hasSuffix(" ")
      || form.hasSuffix("-") || form.contains("  ")
    {
      return "stray mark"
    }
    if isListed { return nil }
    if !hasEnding(form, as: name) { return "not the ending of a \(name)" }
    let letters = Array(form.lowercased())
    for index in letters.indices.dropLast(2)
    where letters[index].isLetter && letters[index] == letters[index + 1]
      && letters[index] == letters[index + 2]
    {
      return "three times the same letter"
    }
    if ["past", "part", "ing"].contains(name), word.last == "c" { return "no k after c" }
    if ["past", "part", "ing"].contains(name), doublesLast(word), !form.hasPrefix(doubled(word)) {
      return "last letter not doubled"
    }
    return nil
  }

  private static func hasEnding(_ form: String, as name: String) -> Bool {
    switch name {
    case "plural", "pres3": form.hasSuffix("s") || form.hasSuffix("S")
    case "past", "part": form.hasSuffix("ed")
    case "ing": form.hasSuffix("ing")
    case "adverb": form.hasSuffix("ly")
    default: true
    }
  }

  private static func doubled(_ word: String) -> String {
    word + (word.last.map(String.init) ?? "")
  }

  /// Whether the word is one syllable with one vowel letter before one consonant (`stop`).
  private static func doublesLast(_ word: String) -> Bool {
    let letters = Array(word)
    guard letters.count > 2, letters.count(where: isVowel) == 1, letters.allSatisfy(\.isLowercase)
    else { return false }
    return isVowel(letters[letters.count - 2]) && !"wxy".contains(letters[letters.count - 1])
      && !(letters.contains("y"))
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}
