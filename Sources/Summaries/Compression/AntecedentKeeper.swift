import Translation

/// Sees to it that a summary has the sentences that its own point back to.
///
/// A sentence whose first words say nothing without the one before (`Hal itu`, `Keduanya`, `Putusan
/// tersebut`) brings that one along where there is room; where there is none, that one takes its
/// place; where that is too long or somebody's words, a sentence that others can do without goes.
struct AntecedentKeeper {
  private let findings: FactFinder.Findings
  private let candidates: [Translation]
  private let counts: [Int]
  /// The place of each segment in the article.
  private let places: [String: Int]
  /// The heads of the title's words, which stand above the summary.
  private let titled: Set<Substring>

  /// How many sentences must be left for one to go that nothing makes clear.
  private static let fewest = 2
  /// How many words at most stand before the one that points.
  private static let longestPhrase = 5

  /// - Parameter counts: the English words of each candidate.
  init(_ candidates: [Translation], counts: [Int], findings: FactFinder.Findings) {
    self.candidates = candidates
    self.counts = counts
    self.findings = findings
    places = Dictionary(
      findings.readings.enumerated().map { ($1.segment.id, $0) },
      uniquingKeysWith: { first, _ in first })
    titled = Set(
      findings.readings.filter { $0.segment.kind == .title }.flatMap(\.words).map(\.head))
  }

  /// The chosen candidates, ascending, with those that they point back to or in their stead.
  ///
  /// - Complexity: O(candidates × words of a sentence).
  func completed(_ chosen: [Int], within length: SummaryLength) -> [Int] {
    var kept = Set(chosen)
    for index in chosen {
      var index = index
      while index > 0, !kept.contains(index - 1), pointsBack(index, kept: kept) {
        let others = kept.subtracting([index])
        if fits(kept.union([index - 1]), length) {
          kept.insert(index - 1)
        } else if !opensQuotation(index - 1), fits(others.union([index - 1]), length) {
          kept = others.union([index - 1])
        } else {
          if others.count >= Self.fewest { kept = others }
          break
        }
        index -= 1
      }
    }
    return kept.isEmpty ? chosen : kept.sorted()
  }

  private func opensQuotation(_ index: Int) -> Bool {
    place(of: index).map { findings.readings[$0].words.first?.category == "quote" } ?? false
  }

  private func fits(_ indices: Set<Int>, _ length: SummaryLength) -> Bool {
    switch length {
    case .sentences(let most): indices.count <= most
    case .words(let most): indices.reduce(0) { $0 + counts[$1] } <= most
    }
  }

  /// Whether a sentence begins with what only the one before it says.
  private func pointsBack(_ index: Int, kept: Set<Int>) -> Bool {
    guard let number = place(of: index) else { return false }
    let reading = findings.readings[number]
    let start = reading.words.firstIndex { $0.category != "cconj" && $0.category != "comma" } ?? 0
    guard start < reading.words.count else { return false }
    let word = reading.words[start]
    if word.category == "pron" {
      // Whom it stands for is said, or the resolver says it.
      return !word.has("1") && !word.has("2") && findings.person(at: number) == nil
    }
    if word.category == "dem" { return true }
    guard word.isNoun, !word.isName else { return false }
    let phrase = reading.words[start...].prefix(Self.longestPhrase).prefix {
      $0.isNoun || $0.category == "adj" || $0.category == "dem"
    }
    guard phrase.contains(where: { $0.category == "dem" }),
      !phrase.contains(where: \.isName)
    else { return false }
    return !titled.contains(word.head)
      && !kept.contains { other in
        other < index
          && place(of: other).map {
            findings.readings[$0].words.contains { $0.head == word.head }
          } ?? false
      }
  }

  private func place(of index: Int) -> Int? { places[candidates[index].segment.id] }
}

extension SourceWord {
  /// Its lexeme; of an expression the first word's: `pasar` of `pasar induk`.
  fileprivate var head: Substring { lemma.prefix { $0 != " " } }
}
