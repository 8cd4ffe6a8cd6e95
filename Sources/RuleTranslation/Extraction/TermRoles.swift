import Glossaries

/// What words are to a term, by their parts of speech and features: `extraction/roles.txt`.
struct TermRoles: Sendable {
  private var roleOfLemma: [String: NounPhrase.Role] = [:]
  private var rules: [(category: Symbol, constraint: FeatureConstraint, role: NounPhrase.Role)] = []

  /// - Parameter files: none, where the data say nothing of terms: then no word is part of one.
  init(
    _ files: [DataFile], categories: CategoryTable, features: FeatureTable,
    problems: inout DataProblems
  ) {
    for line in files.flatMap(\.lines) {
      let words = line.words()
      let role = words.count >= 3 ? NounPhrase.Role(rawValue: words[1]) : nil
      if let role, words[0] == "word" {
        for lemma in words.dropFirst(2) { roleOfLemma[lemma] = role }
      } else if let role, words[0] == "role", let category = categories.lexical[words[2]],
        let constraint = features.constraint(words.dropFirst(3).joined(separator: " "))
      {
        rules.append((category, constraint, role))
      } else {
        let known = NounPhrase.Role.allCases.map(\.rawValue).joined(separator: ", ")
        problems.report(
          line,
          "expected 'role what part-of-speech condition' or 'word what lemma…', where what is one "
            + "of \(known)")
      }
    }
  }

  func role(of reading: Reading) -> NounPhrase.Role {
    let role = rules.first {
      $0.category == reading.category && $0.constraint.holds(for: reading.features)
    }?.role
    return role.map { roleOfLemma[reading.entry.lemma] ?? $0 } ?? .none
  }
}
