/// Numbers words as they come, from 0 on. Words are given by their hashes, which are spread well
/// enough to be looked up as they are (open addressing, linear probing).
struct WordNumbers: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    /// -1 where the slot is free.
    var number = -1
  }

  private(set) var count = 0
  /// A power of two, at least twice as many as there are words.
  private var slots: [Slot]

  /// - Parameter usual: the words for which there is room at first.
  init(usual: Int) {
    slots = Array(repeating: Slot(), count: 1 << (Int.bitWidth - usual.leadingZeroBitCount + 1))
  }

  /// Numbers the words of a list.
  init(_ words: [String]) {
    self.init(usual: words.count)
    for hash in words.flatMap({ SourceWords($0).words }) { _ = number(of: hash) }
  }

  func contains(_ hash: UInt64) -> Bool { known(hash) != nil }

  /// The number of a word; nil for one that has none.
  func known(_ hash: UInt64) -> Int? {
    let number = slots[place(of: hash)].number
    return number >= 0 ? number : nil
  }

  /// The number of a word, the next one where it is new.
  ///
  /// - Complexity: O(1) on average.
  mutating func number(of hash: UInt64) -> Int {
    let place = place(of: hash)
    if slots[place].number >= 0 { return slots[place].number }
    slots[place] = Slot(hash: hash, number: count)
    count += 1
    if 2 * count > slots.count { grow() }
    return count - 1
  }

  /// Where a word stands, or where it would.
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[place].number >= 0, slots[place].hash != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: 2 * old.count)
    for slot in old where slot.number >= 0 { slots[place(of: slot.hash)] = slot }
  }
}
