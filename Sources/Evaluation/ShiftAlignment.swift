/// The search for the shifts of blocks of words that bring a translation nearest to its reference.
///
/// Follows Tercom's greedy search as sacrebleu reimplements it (`lib_ter`): the shift that saves
/// the most edits is made, until none saves any.
struct ShiftAlignment {
  private static let longestShift = 10
  private static let farthestShift = 50
  private static let mostCandidates = 1000

  private var words: [Int]
  private let reference: [Int]
  private let distance: BeamEditDistance
  private var candidates = 0

  /// Words as numbers, equal where the words are.
  init(words: [Int], reference: [Int]) {
    self.words = words
    self.reference = reference
    self.distance = BeamEditDistance(reference: reference)
  }

  /// The number of edits: shifts, and what Levenshtein's operations are left after them.
  mutating func edits() -> Int {
    guard !reference.isEmpty else { return words.count }
    var shifts = 0
    while let shift = bestShift() {
      if candidates >= Self.mostCandidates || shift.saved <= 0 { break }
      words = shifting(shift)
      shifts += 1
    }
    return shifts + distance.edits(from: words).count
  }

  /// The best shift of the words as they stand, nil where nothing can be shifted.
  private mutating func bestShift() -> Shift? {
    let before = distance.edits(from: words)
    let alignment = ReferenceAlignment(trace: before.trace)
    var best: Shift?
    for pair in matchingBlocks() where alignment.isWorthShifting(pair) {
      var previous = -1
      for offset in -1..<pair.length {
        guard let target = alignment.target(before: pair.reference + offset) else { break }
        if target == previous { continue }
        previous = target
        var shift = Shift(start: pair.start, length: pair.length, target: target)
        shift.saved = before.count - distance.edits(from: shifting(shift)).count
        candidates += 1
        if best.map({ $0 < shift }) ?? true { best = shift }
      }
      if candidates >= Self.mostCandidates { break }
    }
    return best
  }

  /// The blocks that stand in both texts, each with all its beginnings, in order.
  private func matchingBlocks() -> [MatchingBlock] {
    var blocks: [MatchingBlock] = []
    for start in words.indices {
      for other in reference.indices where abs(other - start) <= Self.farthestShift {
        var length = 0
        while length < Self.longestShift, start + length < words.count,
          other + length < reference.count, words[start + length] == reference[other + length]
        {
          length += 1
          blocks.append(MatchingBlock(start: start, reference: other, length: length))
        }
      }
    }
    return blocks
  }

  private func shifting(_ shift: Shift) -> [Int] {
    let (start, target) = (shift.start, shift.target)
    let end = start + shift.length
    var moved = words
    moved.removeSubrange(start..<end)
    // Beyond the block the words between move up; within it, the target counts in the text
    // without the block.
    let insertion = target > end ? target - shift.length : min(target, moved.count)
    moved.insert(contentsOf: words[start..<end], at: insertion)
    return moved
  }
}

/// A block of words that stands in the translation and in the reference.
struct MatchingBlock {
  let start: Int
  let reference: Int
  let length: Int
}

/// A block moved; the greater of two is the one that Tercom prefers.
private struct Shift: Comparable {
  let start: Int
  let length: Int
  let target: Int
  var saved = 0

  /// More edits saved first, then the longer block, then the earlier, then the earlier target.
  static func < (one: Shift, other: Shift) -> Bool {
    (one.saved, one.length, -one.start, -one.target)
      < (other.saved, other.length, -other.start, -other.target)
  }
}
