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
  var changedPlaceables: [(kind: MatchToken.Kind, old: String, new: String)]? {
    guard oldTokens.map(\.kind) == newTokens.map(\.kind) else { return nil }
    var changed: [(kind: MatchToken.Kind, old: String, new: String)] = []
    for (left, right) in zip(oldTokens, newTokens) {
      let (before, after) = (text(left, of: old), text(right, of: new))
      if before == after { continue }
      guard left.kind.placeholder != nil else { return nil }
      changed.append((left.kind, before, after))
    }
    return changed
  }

  /// How often the placeable stands in the memory's source.
  func count(of placeable: String, _ kind: MatchToken.Kind) -> Int {
    oldTokens.count { $0.kind == kind && text($0, of: old) == placeable }
  }

  /// The stretches of words and marks that the two share or don't, in the order of reading.
  ///
  /// - Complexity: O(words × differences).
  var differences: [TextDifference] {
    let (left, right) = (oldTokens.map { text($0, of: old) }, newTokens.map { text($0, of: new) })
    var removed = Set<Int>()
    var added = Set<Int>()
    for change in right.difference(from: left) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var runs: [(kind: TextDifference.Kind, range: Range<Int>)] = []
    func add(_ kind: TextDifference.Kind, _ token: MatchToken) {
      if let last = runs.last, last.kind == kind {
        runs[runs.count - 1].range = last.range.lowerBound..<token.range.upperBound
      } else {
        runs.append((kind, token.range))
      }
    }
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      if removed.contains(i) {
        add(.removed, oldTokens[i])
        i += 1
      } else if added.contains(j) {
        add(.added, newTokens[j])
        j += 1
      } else {
        add(.equal, newTokens[j])
        (i, j) = (i + 1, j + 1)
      }
    }
    return runs.map { run in
      let source = run.kind == .removed ? old : new
      return TextDifference(
        kind: run.kind, text: text(MatchToken(kind: .word, range: run.range), of: source))
    }
  }
}
