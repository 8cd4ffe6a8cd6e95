/// The forms that an English word may take: plurals, and the forms of verbs.
public struct EnglishInflections: Sendable {
  private let irregular: [String: Set<String>]

  /// - Parameter irregular: the forms of words that follow no rule, by their base.
  public init(irregular: [String: Set<String>]) {
    self.irregular = irregular
  }

  /// Reads irregular forms from lines of `word ⇥ part of speech ⇥ forms`, the forms separated by
  /// spaces, as the language data of English have them. Comments and other lines are passed over.
  public init(table: String) {
    var irregular: [String: Set<String>] = [:]
    for line in table.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 3 else { continue }
      irregular[String(fields[0]), default: []]
        .formUnion(fields[2].split(separator: " ").map(String.init))
    }
    self.init(irregular: irregular)
  }

  /// The forms that the rules of spelling give, and no others.
  public static let regular = EnglishInflections(irregular: [:])

  /// All forms of a word in lower case, itself included, as a noun or as a verb.
  ///
  /// - Complexity: O(length of `word`).
  public func forms(of word: String) -> Set<String> {
    var forms: Set<String> = [word, word + "s", word + "ed", word + "ing"]
    forms.formUnion(irregular[word] ?? [])
    let letters = Array(word)
    guard letters.count > 1, let last = letters.last else { return forms }
    let stem = String(letters.dropLast())
    let beforeLast = letters[letters.count - 2]
    switch last {
    case "s", "x", "z": forms.insert(word + "es")
    case "h" where beforeLast == "s" || beforeLast == "c": forms.insert(word + "es")
    case "o": forms.insert(word + "es")
    case "y" where !Self.isVowel(beforeLast): forms.formUnion([stem + "ies", stem + "ied"])
    case "e":
      forms.formUnion([word + "d", stem + "ing"])
      if beforeLast == "f" { forms.insert(String(stem.dropLast()) + "ves") }
    case "f": forms.insert(stem + "ves")
    default: break
    }
    if word.hasSuffix("man") { forms.insert(String(word.dropLast(3)) + "men") }
    if letters.count > 2, !Self.isVowel(last), Self.isVowel(beforeLast),
      !Self.isVowel(letters[letters.count - 3]), !["w", "x", "y"].contains(last)
    {
      forms.formUnion([word + String(last) + "ed", word + String(last) + "ing"])
    }
    return forms
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}
