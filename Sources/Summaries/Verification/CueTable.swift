import QualityChecks

/// The cues of a language, found by their first word.
struct CueTable: Sendable {
  /// How a cue says who says something.
  enum Use: String, Sendable { case verb, after, front, own, mark, status }

  struct Cue: Hashable, Sendable {
    let degree: CertaintyDegree
    let use: Use
  }

  /// A cue in a text.
  struct Hit: Hashable, Sendable {
    let cue: Cue
    /// The places of its words among the tokens.
    let tokens: Range<Int>
  }

  private let cues: [String: [(words: [String], cue: Cue)]]
  private let stem: @Sendable (String) -> String

  /// - Parameter stem: what of a word in lower case is compared.
  init(_ entries: [(cue: Cue, forms: [String])], stem: @escaping @Sendable (String) -> String) {
    var cues: [String: [(words: [String], cue: Cue)]] = [:]
    for (cue, forms) in entries {
      for form in forms {
        let words = form.split(separator: " ").map { stem(String($0)) }
        cues[words[0], default: []].append((words, cue))
      }
    }
    self.cues = cues
    self.stem = stem
  }

  /// The cues among tokens, in order; of those that begin at a word all with the most words.
  ///
  /// - Complexity: O(number of tokens × cues that begin with a word).
  func hits(in tokens: [TextToken]) -> [Hit] {
    let words = tokens.map { $0.kind == .word ? stem($0.lower) : "" }
    var hits: [Hit] = []
    for start in tokens.indices where !words[start].isEmpty {
      if tokens[start].lower.hasSuffix("n't") {
        hits.append(Hit(cue: Cue(degree: .negated, use: .mark), tokens: start..<start + 1))
        continue
      }
      let found = (cues[words[start]] ?? []).filter {
        words[start...].starts(with: $0.words)
      }
      let longest = found.map(\.words.count).max() ?? 0
      for entry in found where entry.words.count == longest {
        // `ujarnya`: who says so is named before, and not behind.
        let isOwn = entry.cue.use == .after && words[start] != tokens[start].lower
        let cue = isOwn ? Cue(degree: entry.cue.degree, use: .own) : entry.cue
        hits.append(Hit(cue: cue, tokens: start..<start + longest))
      }
    }
    return hits
  }
}
