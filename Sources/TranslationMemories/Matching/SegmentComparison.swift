import Translation

/// A memory's source and a segment, side by side.
struct SegmentComparison {
  private let old: String
  private let new: String
  let oldTokens: [MatchToken]
  let newTokens: [MatchToken]

  init(from old: String, to new: String) {
    (self.old, self.new) = (old, new)
    oldTokens = MatchTokenizer.tokens(of: old)
    newTokens = MatchTokenizer.tokens(of: new)
  }

  private func text(_ token: MatchToken, of text: String) -> String {
    String(
      decoding: text.utf8.dropFirst(token.range.lowerBound).prefix(token.range.count), as: UTF8.self
    )
  }

  /// From the first of the tokens to the last.
  private func text(_ tokens: ArraySlice<MatchToken>, of source: String) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    let range = first.range.lowerBound..<last.range.upperBound
    return text(MatchToken(kind: .word, range: range), of: source)
  }

  private func texts(
    _ tokens: [MatchToken], of text: String, where isIncluded: (MatchToken.Kind) -> Bool
  ) -> [String] {
    tokens.filter { isIncluded($0.kind) }.map { self.text($0, of: text) }
  }

  /// The score of sources whose words are the same but for capitals and placeables.
  var scoreOfSameWords: Int {
    func differs(_ isIncluded: (MatchToken.Kind) -> Bool) -> Bool {
      texts(oldTokens, of: old, where: isIncluded) != texts(newTokens, of: new, where: isIncluded)
    }
    if differs({ $0.placeholder != nil }) { return 95 }
    switch (differs { $0 == .word }, differs { $0 == .mark }) {
    case (true, true): return 96
    case (false, true): return 97
    case (true, false), (false, false): return 98
    }
  }

  /// The placeables that differ, where nothing else does; nil where something does.
  var changedPlaceables: [PlaceableChange]? {
    guard oldTokens.map(\.kind) == newTokens.map(\.kind) else { return nil }
    return changes(oldTokens.indices, newTokens.indices) { _, _ in nil }
  }

  /// The placeables and names that differ, where nothing else does; nil where something does. A name
  /// is taken for what has a capital on both sides.
  var changedPlaceablesAndNames: [PlaceableChange]? {
    var changed: [PlaceableChange] = []
    for run in runs where !run.isEqual {
      if run.old.count == run.new.count,
        zip(run.old, run.new).allSatisfy({ oldTokens[$0].kind == newTokens[$1].kind })
      {
        guard let changes = changes(run.old, run.new, name) else { return nil }
        changed += changes
      } else {
        guard let change = name(run.old, run.new) else { return nil }
        changed.append(change)
      }
    }
    return changed
  }

  /// What differs between as many tokens of the same kinds.
  private func changes(
    _ left: Range<Int>, _ right: Range<Int>, _ name: (Range<Int>, Range<Int>) -> PlaceableChange?
  ) -> [PlaceableChange]? {
    var changed: [PlaceableChange] = []
    var (i, j) = (left.lowerBound, right.lowerBound)
    while i < left.upperBound {
      let (before, after) = (text(oldTokens[i], of: old), text(newTokens[j], of: new))
      var end = i + 1
      if before != after, oldTokens[i].kind.placeholder != nil {
        changed.append(PlaceableChange(kind: oldTokens[i].kind, old: before, new: after))
      } else if before != after {
        while end < left.upperBound, oldTokens[end].kind == .word { end += 1 }
        guard let change = name(i..<end, j..<(j + end - i)) else { return nil }
        changed.append(change)
      }
      (i, j) = (end, j + end - i)
    }
    return changed
  }

  private func name(_ left: Range<Int>, _ right: Range<Int>) -> PlaceableChange? {
    let (before, after) = (oldTokens[left], newTokens[right])
    func isName(_ tokens: ArraySlice<MatchToken>, of source: String) -> Bool {
      !tokens.isEmpty
        && tokens.allSatisfy { token in
          token.kind == .word && text(token, of: source).first?.isUppercase == true
        }
    }
    guard isName(before, of: old), isName(after, of: new) else { return nil }
    return PlaceableChange(
      kind: .word, old: text(before, of: old), new: text(after, of: new),
      opensSentence: !newTokens[..<right.lowerBound].contains { $0.kind == .word })
  }

  /// How often the placeable or the name stands in the memory's source.
  func count(of placeable: String, _ kind: MatchToken.Kind) -> Int {
    guard kind == .word else {
      return oldTokens.count { $0.kind == kind && text($0, of: old) == placeable }
    }
    let length = placeable.split(separator: " ").count
    return oldTokens.indices.dropLast(length - 1).count { start in
      text(oldTokens[start..<(start + length)], of: old) == placeable
    }
  }

  /// Tokens that both have, or that stand where the other has others.
  private struct Run {
    let isEqual: Bool
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The stretches of tokens that the two share or don't, in the order of reading.
  ///
  /// - Complexity: O(words × differences).
  private var runs: [Run] {
    let (left, right) = (oldTokens.map { text($0, of: old) }, newTokens.map { text($0, of: new) })
    var removed = Set<Int>()
    var added = Set<Int>()
    for change in right.difference(from: left) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var runs: [Run] = []
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      let start = (i, j)
      while removed.contains(i) { i += 1 }
      while added.contains(j) { j += 1 }
      if (i, j) != start {
        runs.append(Run(isEqual: false, old: start.0..<i, new: start.1..<j))
        continue
      }
      while i < left.count, j < right.count, !removed.contains(i), !added.contains(j) {
        (i, j) = (i + 1, j + 1)
      }
      runs.append(Run(isEqual: true, old: start.0..<i, new: start.1..<j))
    }
    return runs
  }

  /// The stretches of words and marks that the two share or don't, in the order of reading.
  ///
  /// - Complexity: O(words × differences).
  var differences: [TextDifference] {
    runs.flatMap { run in
      let (before, after) = (text(oldTokens[run.old], of: old), text(newTokens[run.new], of: new))
      return run.isEqual
        ? [TextDifference(kind: .equal, text: after)]
        : [
          TextDifference(kind: .removed, text: before), TextDifference(kind: .added, text: after),
        ].filter { !$0.text.isEmpty }
    }
  }
}
