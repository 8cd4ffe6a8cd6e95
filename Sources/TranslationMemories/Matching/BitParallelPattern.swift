/// A text of which the edit distances to many others are wanted.
///
/// A column of the table of distances is kept as the bits of its differences: Myers, "A fast
/// bit-vector algorithm for approximate string matching based on dynamic programming" (1999), in
/// the form of Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances"
/// (2003), with one word for each 64 symbols.
struct BitParallelPattern {
  let length: Int
  private let blocks: Int
  /// For each symbol the places where it stands, `blocks` words each.
  private var masks: [UInt64]
  private var positive: [UInt64]
  private var negative: [UInt64]

  /// - Parameter alphabet: the number of symbols; one outside it stands nowhere.
  init(_ symbols: some Collection<Int>, alphabet: Int) {
    length = symbols.count
    blocks = max(1, (length + 63) / 64)
    masks = [UInt64](repeating: 0, count: alphabet * blocks)
    positive = [UInt64](repeating: 0, count: blocks)
    negative = positive
    for (index, symbol) in symbols.enumerated() where symbol < alphabet {
      masks[symbol * blocks + index / 64] |= 1 << UInt64(index % 64)
    }
  }

  /// The symbols to insert, delete or replace to make one text the other; any number above `limit`
  /// where there are more than that.
  ///
  /// - Parameter text: symbols of the alphabet.
  /// - Complexity: O(length of `text` × length of the pattern / 64).
  mutating func distance<Symbol: FixedWidthInteger>(to text: [Symbol], limit: Int) -> Int {
    text.withUnsafeBufferPointer { distance(to: $0, limit: limit) }
  }

  mutating func distance<Symbol: FixedWidthInteger>(
    to text: UnsafeBufferPointer<Symbol>, limit: Int
  ) -> Int {
    if length == 0 { return text.count }
    return masks.withUnsafeBufferPointer { masks in
      blocks == 1
        ? distanceInOneWord(to: text, limit: limit, masks)
        : distanceInBlocks(to: text, limit: limit, masks)
    }
  }

  private func distanceInOneWord<Symbol: FixedWidthInteger>(
    to text: UnsafeBufferPointer<Symbol>, limit: Int, _ masks: UnsafeBufferPointer<UInt64>
  ) -> Int {
    var (positive, negative): (UInt64, UInt64) = (~0, 0)
    var score = length
    var rest = text.count
    let last = UInt64(length - 1)
    for symbol in text {
      let equal = Int(symbol) < masks.count ? masks[Int(symbol)] : 0
      let vertical = equal | negative
      let horizontal = (((equal & positive) &+ positive) ^ positive) | equal
      var up = negative | ~(horizontal | positive)
      var down = positive & horizontal
      score += Int((up >> last) & 1) - Int((down >> last) & 1)
      rest -= 1
      if score - rest > limit { return score - rest }
      up = up << 1 | 1
      down <<= 1
      positive = down | ~(vertical | up)
      negative = up & vertical
    }
    return score
  }

  private mutating func distanceInBlocks<Symbol: FixedWidthInteger>(
    to text: UnsafeBufferPointer<Symbol>, limit: Int, _ masks: UnsafeBufferPointer<UInt64>
  ) -> Int {
    let (length, blocks) = (length, blocks)
    return positive.withUnsafeMutableBufferPointer { positive in
      negative.withUnsafeMutableBufferPointer { negative in
        for block in 0..<blocks { (positive[block], negative[block]) = (~0, 0) }
        var score = length
        var rest = text.count
        for symbol in text {
          let first = Int(symbol) * blocks
          // The first row of the table grows by one with each symbol.
          var (carryUp, carryDown): (UInt64, UInt64) = (1, 0)
          for block in 0..<blocks {
            let equal = (first < masks.count ? masks[first + block] : 0) | carryDown
            let own = first < masks.count ? masks[first + block] : 0
            let vertical = own | negative[block]
            let horizontal =
              (((equal & positive[block]) &+ positive[block]) ^ positive[block]) | equal
            let up = negative[block] | ~(horizontal | positive[block])
            let down = positive[block] & horizontal
            let top = UInt64(block == blocks - 1 ? (length - 1) % 64 : 63)
            let (outUp, outDown) = ((up >> top) & 1, (down >> top) & 1)
            let (shiftedUp, shiftedDown) = (up << 1 | carryUp, down << 1 | carryDown)
            positive[block] = shiftedDown | ~(vertical | shiftedUp)
            negative[block] = shiftedUp & vertical
            (carryUp, carryDown) = (outUp, outDown)
          }
          score += Int(carryUp) - Int(carryDown)
          rest -= 1
          if score - rest > limit { return score - rest }
        }
        return score
      }
    }
  }
}
