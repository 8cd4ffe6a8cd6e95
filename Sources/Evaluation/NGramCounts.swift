/// How often each sequence of a given length occurs in a sequence of elements.
struct NGramCounts<Element: Hashable> {
  private(set) var counts: [ArraySlice<Element>: Int] = [:]
  private(set) var total = 0

  /// Counts the sequences of `order` neighbours.
  ///
  /// - Complexity: O(length × order).
  init(_ elements: [Element], order: Int) {
    guard order > 0, elements.count >= order else { return }
    total = elements.count - order + 1
    counts.reserveCapacity(total)
    for start in 0..<total {
      counts[elements[start..<start + order], default: 0] += 1
    }
  }

  /// How many sequences of this are also in `other`, each as often as in both at most.
  func matches(with other: NGramCounts) -> Int {
    counts.reduce(0) { sum, entry in
      guard let count = other.counts[entry.key] else { return sum }
      return sum + min(entry.value, count)
    }
  }
}
