/// The acronyms that texts explain, counted.
struct AcronymTable {
  struct Tally {
    let pair: AcronymPair
    var frequency = 0
    var articles = 0
    var contexts: [TermContext] = []
    fileprivate var lastArticle = -1
  }

  private struct Key: Hashable {
    let expansion: String
    let acronym: String
  }

  private var tallies: [Key: Tally] = [:]

  mutating func add(_ pair: AcronymPair, article: Int, context: TermContext) {
    let key = Key(expansion: pair.expansion.lowercased(), acronym: pair.acronym.lowercased())
    var tally = tallies[key] ?? Tally(pair: pair)
    tally.frequency += 1
    if tally.lastArticle != article {
      tally.lastArticle = article
      tally.articles += 1
      if tally.contexts.isEmpty { tally.contexts.append(context) }
    }
    tallies[key] = tally
  }

  /// The pairs; of several expansions of an acronym, and of several acronyms for an expansion, the
  /// one that is given most often.
  ///
  /// - Complexity: O(n log n).
  var accepted: [Tally] {
    var seen: Set<String> = []
    return tallies.sorted {
      ($1.value.frequency, $0.key.expansion, $0.key.acronym)
        < ($0.value.frequency, $1.key.expansion, $1.key.acronym)
    }.compactMap { key, tally in
      guard !seen.contains(key.acronym), !seen.contains(key.expansion) else { return nil }
      seen.formUnion([key.acronym, key.expansion])
      return tally
    }
  }
}
