import QualityChecks

/// Words and expressions of a language with what they stand for, found by their first word.
struct PhraseTable<Value: Sendable>: Sendable {
  /// A word or expression in a text.
  struct Hit {
    let value: Value
    /// The places of its words among the tokens.
    let tokens: Range<Int>
  }

  private let phrases: [String: [(words: [String], value: Value)]]
  private let stem: @Sendable (String) -> String

  /// - Parameter stem: what of a word in lower case is compared.
  init(_ entries: [(value: Value, forms: [String])], stem: @escaping @Sendable (String) -> String) {
    var phrases: [String: [(words: [String], value: Value)]] = [:]
    for (value, forms) in entries {
      for form in forms {
        let words = form.split(separator: " ").map { stem(String($0)) }
        phrases[words[0], default: []].append((words, value))
      }
    }
    self.phrases = phrases
    self.stem = stem
  }

  /// What begins at each token, in order; of what begins at a word all with the most words.
  ///
  /// - Complexity: O(number of tokens × phrases that begin with a word).
  func hits(in tokens: [TextToken]) -> [Hit] {
    let words = tokens.map { $0.kind == .word ? stem($0.lower) : "" }
    return tokens.indices.flatMap { start -> [Hit] in
      guard !words[start].isEmpty else { return [] }
      let found = (phrases[words[start]] ?? []).filter { words[start...].starts(with: $0.words) }
      let longest = found.map(\.words.count).max() ?? 0
      return found.filter { $0.words.count == longest }.map {
        Hit(value: $0.value, tokens: start..<start + longest)
      }
    }
  }

  /// What a word stands for by itself.
  func values(of word: String) -> [Value] {
    (phrases[stem(word)] ?? []).filter { $0.words.count == 1 }.map(\.value)
  }

  /// Whether a token is written as a form is, with no ending taken off.
  func isBare(_ token: TextToken) -> Bool { stem(token.lower) == token.lower }
}
