/// Takes the endings of English inflection off words, so that forms of one word compare equal.
///
/// Irregular forms are looked up. The rest is a reduced form of the S-stemmer with the first step of
/// Porter's ("An algorithm for suffix stripping", 1980): what it gives need be no word.
public struct EnglishStemmer: Sendable {
  /// The word that each irregular form belongs to.
  private let words: [String: String]

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

  /// - Parameter irregular: the forms of each word that the rules don't give, by the word. Of
  ///   several words with the same form the first in the alphabet counts.
  /// - Complexity: O(number of forms).
  public init(irregular: [String: Set<String>]) {
    var words: [String: String] = [:]
    for (word, forms) in irregular {
      for form in forms where form != word && word < words[form] ?? "~" { words[form] = word }
    }
    self.words = words
  }

  /// The stem of a word in lower case.
  ///
  /// - Complexity: O(length of the word).
  func stem(_ word: String) -> String {
    var stem = word
    for ending in ["'s", "s'", "'"] where stem.count > ending.count && stem.hasSuffix(ending) {
      stem.removeLast(ending.count)
      break
    }
    stem = words[stem] ?? stem
    guard stem.count > 3, stem.allSatisfy(\.isLetter) else { return stem }
    for ending in ["ies", "ied"] where stem.hasSuffix(ending) && stem.count > 4 {
      return stem.dropLast(ending.count) + "y"
    }
    stem = Self.withoutPlural(stem)
    stem = Self.withoutParticiple(stem)
    if stem.count > 4, stem.hasSuffix("e") { stem.removeLast() }
    return Self.inAmerican(stem)
  }

  /// A stem in the spelling of the United States: `labour` is `labor`, `organis` is `organiz`.
  private static func inAmerican(_ stem: String) -> String {
    guard stem.count > 5 else { return stem }
    for (british, american) in [("our", "or"), ("is", "iz"), ("isation", "ization"), ("tr", "ter")]
    where stem.hasSuffix(british) {
      return stem.dropLast(british.count) + american
    }
    return stem.hasSuffix("fenc") ? stem.dropLast() + "s" : stem
  }

  private static func withoutPlural(_ word: String) -> String {
    guard word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix) else {
      return word
    }
    let stem = String(word.dropLast())
    return ["she", "che", "sse", "xe"].contains(where: stem.hasSuffix)
      ? String(stem.dropLast()) : stem
  }

  /// `planned` is `plan`, `noted` is `note`: where a short stem ends in a single consonant behind a
  /// vowel, the `e` was lost.
  private static func withoutParticiple(_ word: String) -> String {
    let ending = word.hasSuffix("ing") ? 3 : word.hasSuffix("ed") && !word.hasSuffix("eed") ? 2 : 0
    guard ending > 0, word.count - ending >= (ending == 3 ? 3 : 2) else { return word }
    var stem = Array(word.dropLast(ending))
    let last = stem[stem.count - 1]
    if stem.count > 3, stem[stem.count - 2] == last, !"lsz".contains(last) {
      stem.removeLast()
    } else if stem.count == 2 || stem.count == 3 && lostVowel(stem) {
      stem.append("e")
    }
    return String(stem)
  }

  private static func lostVowel(_ stem: [Character]) -> Bool {
    !vowels.contains(stem[0]) && vowels.contains(stem[1]) && !vowels.contains(stem[2])
      && !"wxy".contains(stem[2])
  }
}
