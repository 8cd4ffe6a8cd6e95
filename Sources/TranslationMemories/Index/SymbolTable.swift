/// The different words of a text as small numbers, in a table with open addresses.
struct SymbolTable {
  /// How many there are, which is also the number of every other word.
  let count: Int
  private var keys: [UInt32]
  private var numbers: [UInt32]

  init(_ words: [UInt32]) {
    var size = 8
    while size < words.count * 4 { size *= 2 }
    keys = [UInt32](repeating: .max, count: size)
    numbers = keys
    var count: UInt32 = 0
    for word in words {
      var slot = Self.slot(of: word, size)
      while keys[slot] != .max, keys[slot] != word { slot = (slot + 1) & (size - 1) }
      if keys[slot] == word { continue }
      keys[slot] = word
      numbers[slot] = count
      count += 1
    }
    self.count = Int(count)
  }

  private static func slot(of word: UInt32, _ size: Int) -> Int {
    Int(truncatingIfNeeded: UInt64(word) &* 0x9e37_79b9_7f4a_7c15 >> 40) & (size - 1)
  }

  subscript(word: UInt32) -> UInt32 {
    var slot = Self.slot(of: word, keys.count)
    while keys[slot] != .max {
      if keys[slot] == word { return numbers[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return UInt32(count)
  }
}
