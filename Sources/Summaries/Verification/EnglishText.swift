import Articles
import QualityChecks

/// An English text, read for comparison: its words' stems, its cues and what each is about.
struct EnglishText: Sendable {
  let text: String
  let tokens: [TextToken]
  /// The stem of each word with content; nil for other tokens.
  let stems: [String?]
  let cues: [ScopedCue]

  /// All stems of words with content.
  var content: Set<String> { Set(stems.compactMap(\.self)) }

  init(_ text: String, data: VerificationData) {
    self.text = text
    let tokens = TextToken.tokens(of: text)
    let stems = tokens.map { token -> String? in
      guard token.kind != .mark, !data.isFunctionWord(token.lower) else { return nil }
      return token.kind == .numeral ? token.text : data.stemmer.stem(token.lower)
    }
    self.tokens = tokens
    self.stems = Self.joined(stems, tokens)
    let hits = data.english.hits(in: tokens).filter {
      !Self.isNumberSign($0, tokens) && !Self.isInName($0, tokens)
        && !Self.isFiniteSource($0, tokens)
    }
    cues = hits.map { [stems = self.stems] in
      ScopedCue($0, tokens: tokens, stems: stems, among: hits)
    }
  }

  /// Whether a cue is the `No.` of `Regulation No. 23`.
  private static func isNumberSign(_ hit: CueTable.Hit, _ tokens: [TextToken]) -> Bool {
    let end = hit.tokens.upperBound
    return tokens[hit.tokens.lowerBound].lower == "no" && end + 1 < tokens.count
      && tokens[end].text == "." && tokens[end + 1].kind == .numeral
  }

  /// Whether a cue is the `cited` of `the minister cited`, where `citing` names a source.
  private static func isFiniteSource(_ hit: CueTable.Hit, _ tokens: [TextToken]) -> Bool {
    hit.cue.use == .front && hit.tokens.count == 1
      && !tokens[hit.tokens.lowerBound].lower.hasSuffix("ing")
  }

  /// Whether a cue is a word of a name: the `States` of `United States`, the `Said` of `the chairman,
  /// Said Abdullah,`.
  private static func isInName(_ hit: CueTable.Hit, _ tokens: [TextToken]) -> Bool {
    let (first, end) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard first > 0, tokens[first].startsUppercase else { return false }
    return tokens[first - 1].kind == .word
      || tokens[first - 1].text == "," && end < tokens.count && tokens[end].startsUppercase
  }

  /// The stems with the parts of `cease-fire` made one, which stands at the last of them.
  private static func joined(_ stems: [String?], _ tokens: [TextToken]) -> [String?] {
    var stems = stems
    for index in tokens.indices.dropFirst(2) {
      guard tokens[index - 1].text == "-", tokens[index].kind == .word,
        tokens[index - 2].kind == .word, let first = stems[index - 2], let last = stems[index],
        tokens[index - 2].range.upperBound + 1 == tokens[index].range.lowerBound
      else { continue }
      (stems[index - 2], stems[index]) = (nil, first + last)
    }
    return stems
  }
}

/// A cue of certainty and the words that it makes more or less sure.
struct ScopedCue: Hashable, Sendable {
  let hit: CueTable.Hit
  /// The words of the cue.
  let range: SourceRange
  /// The stems of what it is about.
  let scope: Set<String>

  var cue: CueTable.Cue { hit.cue }
  var degree: CertaintyDegree { cue.degree }

  /// How many words with content belong to a cue.
  private static let reach = 5
  /// What is negated is the next verb and what belongs to it.
  private static let reachOfNegation = 3
  private static let ends: Set<String> = [";", ":", ".", "?", "!"]
  private static let quotationMarks: Set<String> = ["\"", "“", "”"]

  init(
    _ hit: CueTable.Hit, tokens: [TextToken], stems: [String?], among hits: [CueTable.Hit]
  ) {
    self.hit = hit
    range = tokens[hit.tokens.lowerBound].range.union(tokens[hit.tokens.upperBound - 1].range)
    let cueWords = Set(hits.flatMap(\.tokens))
    let rivals = Set(
      hits.filter { $0.cue.degree == hit.cue.degree && $0.tokens != hit.tokens }.flatMap(\.tokens))
    let reach = hit.cue.degree == .negated ? Self.reachOfNegation : Self.reach
    func words(_ places: some Sequence<Int>) -> Set<String> {
      var found: Set<String> = []
      for place in places {
        // Another cue of the same degree has matter of its own.
        if Self.ends.contains(tokens[place].text) || rivals.contains(place) { break }
        // A quotation that opens belongs to it, one that closes ends it.
        if !found.isEmpty, Self.quotationMarks.contains(tokens[place].text) { break }
        if !cueWords.contains(place), let stem = stems[place] { found.insert(stem) }
        if found.count == reach { break }
      }
      return found
    }
    let (first, end) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    let after = words(end..<tokens.count)
    let before = words((0..<first).reversed())
    switch hit.cue.use {
    case .verb, .told:
      // What is said stands before a verb of saying that ends the sentence.
      let last = first > 0 ? tokens[first - 1].text : ""
      let isTrailing = after.count < 2 || Self.quotationMarks.contains(last) || last == ","
      scope = isTrailing ? before : after
    case .front:
      // Behind it stands who says so, and after a comma what; or what is said stands before it.
      let comma = tokens[end...].firstIndex { $0.text == "," }
      scope = before.isEmpty ? words((comma ?? end)..<tokens.count) : before
    default: scope = after.isEmpty ? before : after
    }
  }

  /// How much of what it is about stands among other words, from 0 to 1.
  func share(in words: Set<String>) -> Double {
    scope.isEmpty ? 0 : Double(scope.intersection(words).count) / Double(scope.count)
  }

  /// The share of all words about which both are that they have in common, from 0 to 1.
  func likeness(to other: ScopedCue) -> Double {
    let all = scope.union(other.scope).count
    return all == 0 ? 1 : Double(scope.intersection(other.scope).count) / Double(all)
  }
}
