/// Finds the articles that are copies or near copies of others.
struct CopyFinder {
  /// Texts that share this much of all their runs of words are copies.
  static let leastResemblance = 0.5
  /// So are those of which the longer has this much of the shorter.
  static let leastContainment = 0.8

  /// For each article the one that it copies; nil for originals.
  let originals: [Int?]

  /// Of articles that are alike, the first in `order` is the original: all others are compared with
  /// originals alone, so that no copy is listed under a copy.
  ///
  /// - Parameter order: the articles, those that may be originals first.
  /// - Complexity: about O(articles); O(pairs that agree in a band).
  init(_ profiles: [ArticleProfile], order: [Int]) {
    var originals: [Int?] = Array(repeating: nil, count: profiles.count)
    var buckets: [UInt64: [Int]] = [:]
    for index in order {
      let profile = profiles[index]
      let bands = (0..<MinHash.bands).map(profile.signature.band)
      var best: (index: Int, resemblance: Double)?
      for other in Set(bands.flatMap { buckets[$0] ?? [] }).sorted() {
        let resemblance = profile.shingles.resemblance(to: profiles[other].shingles)
        let isCopy =
          resemblance >= Self.leastResemblance
          || profile.shingles.containment(with: profiles[other].shingles) >= Self.leastContainment
        if isCopy, best.map({ resemblance > $0.resemblance }) ?? true {
          best = (other, resemblance)
        }
      }
      originals[index] = best?.index
      if best == nil {
        for band in bands { buckets[band, default: []].append(index) }
      }
    }
    self.originals = originals
  }
}
