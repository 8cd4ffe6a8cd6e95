import QualityChecks

/// The cues of a language.
struct CueTable: Sendable {
  /// How a cue says who says something.
  enum Use: String, Sendable {
    case verb, told, after, front, own, mark, status

    /// Whether who speaks is its subject.
    var isVerb: Bool { self == .verb || self == .told }
  }

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

  private let cues: PhraseTable<Cue>

  /// - Parameter stem: what of a word in lower case is compared.
  init(_ entries: [(cue: Cue, forms: [String])], stem: @escaping @Sendable (String) -> String) {
    cues = PhraseTable(entries.map { ($0.cue, $0.forms) }, stem: stem)
  }

  /// The cues among tokens, in order.
  ///
  /// - Complexity: O(number of tokens × cues that begin with a word).
  func hits(in tokens: [TextToken]) -> [Hit] {
    let contractions = tokens.indices.flatMap { place in
      contracted(in: tokens[place].lower).map { Hit(cue: $0, tokens: place..<place + 1) }
    }
    let found = cues.hits(in: tokens).filter { hit in
      !contractions.contains {
        $0.tokens.lowerBound == hit.tokens.lowerBound && $0.cue.degree == hit.value.degree
      }
    }.map { hit in
      // `ujarnya`: who says so is named before, and not behind.
      let isOwn = hit.value.use == .after && !cues.isBare(tokens[hit.tokens.lowerBound])
      return Hit(
        cue: isOwn ? Cue(degree: hit.value.degree, use: .own) : hit.value, tokens: hit.tokens)
    }
    return contractions.isEmpty
      ? found : (contractions + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The cues that a word is run together with: `don't`, `she'll`.
  private func contracted(in word: String) -> [Cue] {
    guard let ending = word.lastIndex(of: "'"), ending > word.startIndex else { return [] }
    return word.hasSuffix("n't")
      ? [Cue(degree: .negated, use: .mark)] : cues.values(of: String(word[ending...]))
  }
}
