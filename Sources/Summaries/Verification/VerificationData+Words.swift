import QualityChecks

extension VerificationData {
  /// Whether a word is the same as a name but for endings that make what belongs to a place:
  /// `russian` of `russia`.
  func isDemonym(_ word: String, of name: String) -> Bool {
    guard word.count >= 4, name.count >= 4 else { return false }
    let shared = zip(word, name).prefix { $0 == $1 }.count
    guard shared >= 4 || shared == 3 && name.count <= 5 else { return false }
    return [word, name].allSatisfy { text in
      let ending = String(text.dropFirst(shared))
      return ending.isEmpty || demonymEndings.contains(ending)
    }
  }

  /// Whether a word in lower case says nothing by itself, alone or run together: `I'm`, `didn't`.
  func isFunctionWord(_ word: String) -> Bool {
    functionWords.contains(word) || word.hasSuffix("n't")
      || Self.contractions.contains(where: word.hasSuffix)
        && functionWords.contains(String(word.prefix { $0 != "'" }))
  }

  private static let contractions = ["'m", "'re", "'ve", "'ll", "'d", "'s"]

  /// Whether two words of English in lower case are made from the same one: `institute` and
  /// `institution`.
  func isDerived(_ word: String, from other: String) -> Bool {
    let shared = zip(word, other).prefix { $0 == $1 }.count
    guard shared >= Self.shortestBase || shared >= 4 && shared == min(word.count, other.count)
    else { return false }
    return [word, other].allSatisfy { text in
      let ending = String(text.dropFirst(shared))
      return ending.isEmpty || derivationEndings.contains(ending)
    }
  }

  private static let shortestBase = 5

  /// What English may say for words of names and titles in an Indonesian text, as stems.
  func variants(of tokens: [TextToken]) -> Set<String> {
    variants.hits(in: tokens).reduce(into: []) { $0.formUnion($1.value) }
  }

  /// Whether a word stands among others, or one that belongs to the same place does.
  func holds(_ words: Set<String>, _ word: String) -> Bool {
    words.contains(word) || words.contains { isDemonym(word, of: $0) }
  }

  /// A word of Indonesian, in lower case, as it is compared: without a clitic.
  func indonesianKey(_ word: String) -> String { Self.bare(word) }
}
