import Translation

/// Sees to it that a summary has the sentences that its own point back to.
///
/// A sentence whose first words say nothing without the one before (`Hal itu`, `Keduanya`, `Putusan
/// tersebut`) brings that one along where there is room; where there is none, that one takes its
/// place; where that is too long or somebody's words, a sentence that others can do without goes.
/// Where a summary is of several articles, what is alike in another article says the same; the title of
/// the first stands above it, and what points back to another's goes.
struct AntecedentKeeper {
  /// A sentence that a summary may have.
  struct Sentence {
    let segment: String
    /// The place of its article among those that the summary is of.
    let article: Int
    /// How many English words it has.
    let words: Int
  }

  private let sentences: [Sentence]
  private let findings: [FactFinder.Findings]
  /// Whether two sentences of different articles say much the same.
  private let isAlike: (Int, Int) -> Bool
  /// The place of each sentence in its article.
  private let places: [Int?]
  /// The heads of the words of the first article's title, which stands above the summary.
  private let titled: Set<Substring>

  /// How many sentences must be left for one to go that nothing makes clear.
  private static let fewest = 2
  /// How many words at most stand before the one that points.
  private static let longestPhrase = 5

  /// - Parameters:
  ///   - sentences: those of each article together, in its order.
  ///   - findings: what was read from each article.
  init(
    _ sentences: [Sentence], findings: [FactFinder.Findings],
    isAlike: @escaping (Int, Int) -> Bool = { _, _ in false }
  ) {
    self.sentences = sentences
    self.findings = findings
    self.isAlike = isAlike
    let places = findings.map { article in
      Dictionary(
        article.readings.enumerated().map { ($1.segment.id, $0) },
        uniquingKeysWith: { first, _ in first })
    }
    self.places = sentences.map { places[$0.article][$0.segment] }
    titled = Set(
      findings.prefix(1).flatMap(\.readings).filter { $0.segment.kind == .title }
        .flatMap(\.words).map(\.head))
  }

  /// The chosen sentences, ascending, with those that they point back to or in their stead.
  ///
  /// - Complexity: O(chosen² × words of a sentence).
  func completed(_ chosen: [Int], within length: SummaryLength) -> [Int] {
    var kept = Set(chosen)
    for index in chosen.sorted() {
      var index = index
      while pointsBack(index, kept: kept) {
        let others = kept.subtracting([index])
        guard let before = before(index) else {
          if sentences[index].article > 0, others.count >= Self.fewest { kept = others }
          break
        }
        guard said(before, by: kept) == nil else { break }
        if fits(kept.union([before]), length) {
          kept.insert(before)
        } else if !opensQuotation(before), fits(others.union([before]), length) {
          kept = others.union([before])
        } else {
          if others.count >= Self.fewest { kept = others }
          break
        }
        index = before
      }
    }
    return kept.isEmpty ? chosen : kept.sorted()
  }

  /// The kept sentences in their order but for those that point back: each stands behind the one that
  /// says what it points to.
  func connected(_ kept: [Int]) -> [Int] {
    let all = Set(kept)
    let followers = Dictionary(grouping: kept) { index in
      before(index).flatMap { pointsBack(index, kept: all) ? said($0, by: all) : nil }
    }
    var order: [Int] = []
    var waiting = followers[nil, default: []].reversed() as [Int]
    while let next = waiting.popLast() {
      order.append(next)
      waiting += followers[next, default: []].reversed()
    }
    // What points back in a circle stands at the end.
    return order + kept.filter { !order.contains($0) }
  }

  /// The sentence before one in its article.
  private func before(_ index: Int) -> Int? {
    index > 0 && sentences[index - 1].article == sentences[index].article ? index - 1 : nil
  }

  /// Which of the kept sentences says what a sentence does.
  private func said(_ index: Int, by kept: Set<Int>) -> Int? {
    kept.contains(index) ? index : kept.filter { isAlike(index, $0) }.min()
  }

  private func opensQuotation(_ index: Int) -> Bool {
    reading(of: index)?.words.first?.category == "quote"
  }

  private func fits(_ indices: Set<Int>, _ length: SummaryLength) -> Bool {
    switch length {
    case .sentences(let most): indices.count <= most
    case .words(let most): indices.reduce(0) { $0 + sentences[$1].words } <= most
    }
  }

  /// Whether a sentence begins with what only the one before it says.
  private func pointsBack(_ index: Int, kept: Set<Int>) -> Bool {
    guard let number = places[index], let reading = reading(of: index) else { return false }
    let article = sentences[index].article
    let start = reading.words.firstIndex { $0.category != "cconj" && $0.category != "comma" } ?? 0
    guard start < reading.words.count else { return false }
    let word = reading.words[start]
    if word.category == "pron" {
      if word.has("1") || word.has("2") { return false }
      // Whom it stands for is said, or the resolver says it; what `hal itu` stands for is not.
      return !word.has("3") || findings[article].person(at: number) == nil
    }
    if word.category == "dem" { return true }
    let isBoth = findings[article].words[word.form] == .both
    let phrase = reading.words[(isBoth ? start + 1 : start)...].prefix(Self.longestPhrase).prefix {
      $0.isNoun || $0.category == "adj" || $0.category == "dem"
    }
    guard let word = phrase.first, word.isNoun, !phrase.contains(where: \.isName),
      isBoth || phrase.contains(where: { $0.category == "dem" })
    else { return false }
    return !titled.contains(word.head)
      && !kept.contains { other in
        (places[other] ?? 0, other) < (number, index)
          && self.reading(of: other)?.words.contains { $0.head == word.head } ?? false
      }
  }

  private func reading(of index: Int) -> SourceReading? {
    places[index].map { findings[sentences[index].article].readings[$0] }
  }
}

extension SourceWord {
  /// Its lexeme; of an expression the first word's: `pasar` of `pasar induk`.
  fileprivate var head: Substring { lemma.prefix { $0 != " " } }
}
