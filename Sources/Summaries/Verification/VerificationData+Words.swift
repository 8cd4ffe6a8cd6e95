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

  /// Whether a word stands among others, or one that belongs to the same place does.
  func holds(_ words: Set<String>, _ word: String) -> Bool {
    words.contains(word) || words.contains { isDemonym(word, of: $0) }
  }

  /// A word of Indonesian, in lower case, as it is compared: without a clitic.
  func indonesianKey(_ word: String) -> String { Self.bare(word) }
}
