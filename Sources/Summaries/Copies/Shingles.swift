import Articles

/// The runs of words that a text is made of, as a set of hashes: what near copies share.
///
/// Source: Broder, "On the Resemblance and Containment of Documents" (SEQUENCES 1997).
struct Shingles: Sendable {
  /// Words of a run.
  static let length = 4

  /// Ascending, no hash twice.
  let hashes: [UInt64]

  /// - Parameter words: the hash of each, in the order of the text.
  /// - Complexity: O(words × log(words)).
  init(of words: [UInt64]) {
    let starts =
      words.count < Self.length ? 0..<min(1, words.count) : 0..<words.count - Self.length + 1
    let all = Set(
      starts.map { start in
        var hash = StableHash()
        for word in words[start...].prefix(Self.length) { hash.combine(word) }
        return hash.value
      })
    hashes = all.sorted()
  }

  /// The share of all runs of both that they have in common, from 0 to 1.
  ///
  /// - Complexity: O(runs of both).
  func resemblance(to other: Shingles) -> Double {
    let common = common(with: other)
    let all = hashes.count + other.hashes.count - common
    return all > 0 ? Double(common) / Double(all) : 0
  }

  /// The share of the shorter text's runs that the longer has, from 0 to 1.
  func containment(with other: Shingles) -> Double {
    let least = min(hashes.count, other.hashes.count)
    return least > 0 ? Double(common(with: other)) / Double(least) : 0
  }

  private func common(with other: Shingles) -> Int {
    var (here, there, count) = (0, 0, 0)
    while here < hashes.count, there < other.hashes.count {
      let (one, two) = (hashes[here], other.hashes[there])
      if one == two { count += 1 }
      if one <= two { here += 1 }
      if two <= one { there += 1 }
    }
    return count
  }
}
