/// The number of letters to insert, delete, replace or swap with their neighbour to make one text
/// the other (optimal string alignment).
///
/// - Complexity: O(length of `left` × length of `right`).
func editDistance(_ left: String, _ right: String) -> Int {
  let (a, b) = (Array(left.lowercased()), Array(right.lowercased()))
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let replaced = last[j] + (a[i] == b[j] ? 0 : 1)
      var best = Swift.min(replaced, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = Swift.min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}

/// The candidate that a mistyped word most likely stands for: at most a third of its letters (and
/// at least one) away, the first of several that are as near.
func closest(to word: String, among candidates: [String]) -> String? {
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let distance = editDistance(word, candidate)
    let allowed = Swift.max(1, Swift.max(word.count, candidate.count) / 3)
    guard distance <= allowed, distance < best?.distance ?? .max else { continue }
    best = (candidate, distance)
  }
  return best?.candidate
}
