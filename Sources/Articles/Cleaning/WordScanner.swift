/// Finds which of many words occur in a text, in one pass, without regard to ASCII case.
///
/// Aho and Corasick, "Efficient String Matching", CACM 18(6), 1975, with the goto and failure
/// functions merged into one table over the bytes that occur in the words.
struct WordScanner: Sendable {
  /// The class of each byte: 0 for bytes in no word.
  private var classes = [UInt8](repeating: 0, count: 256)
  private var classCount = 1
  /// The next state by state and class of byte.
  private var table: [Int32] = []
  /// The words that end in each state.
  private var found: [[Int]] = [[]]

  /// - Parameter words: lower-case in ASCII.
  init(_ words: [String]) {
    for byte in words.joined().utf8 where classes[Int(byte)] == 0 {
      classes[Int(byte)] = UInt8(classCount)
      classCount += 1
    }
    let states = words.reduce(1) { $0 + $1.utf8.count }
    table.reserveCapacity(states * classCount)
    found.reserveCapacity(states)
    table += repeatElement(-1, count: classCount)
    for (index, word) in words.enumerated() { insert(word, index) }
    link()
    for byte in 0x41...0x5A { classes[byte] = classes[byte | 0x20] }
  }

  private mutating func insert(_ word: String, _ index: Int) {
    var state = 0
    for byte in word.utf8 {
      let cell = state * classCount + Int(classes[Int(byte)])
      if table[cell] < 0 {
        table[cell] = Int32(found.count)
        found.append([])
        table += repeatElement(-1, count: classCount)
      }
      state = Int(table[cell])
    }
    found[state].append(index)
  }

  /// Fills the cells without a child from the state of the longest proper suffix.
  private mutating func link() {
    var failure = Array(repeating: 0, count: found.count)
    var queue: [Int] = []
    for cell in 0..<classCount {
      if table[cell] > 0 { queue.append(Int(table[cell])) } else { table[cell] = 0 }
    }
    var position = 0
    while position < queue.count {
      let state = queue[position]
      position += 1
      let suffix = failure[state]
      if !found[suffix].isEmpty { found[state] += found[suffix] }
      for offset in 0..<classCount {
        let cell = state * classCount + offset
        let fallback = table[suffix * classCount + offset]
        if table[cell] < 0 {
          table[cell] = fallback
        } else {
          failure[Int(table[cell])] = Int(fallback)
          queue.append(Int(table[cell]))
        }
      }
    }
  }

  /// Calls `body` with each word's index where it ends in `bytes`, as often as it occurs.
  ///
  /// - Complexity: O(bytes + occurrences).
  func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (_ word: Int, _ end: Int) -> Void) {
    table.withUnsafeBufferPointer { table in
      classes.withUnsafeBufferPointer { classes in
        var state = 0
        for offset in bytes.indices {
          state = Int(table[state * classCount + Int(classes[Int(bytes[offset])])])
          guard state != 0, !found[state].isEmpty else { continue }
          for word in found[state] { body(word, offset + 1) }
        }
      }
    }
  }
}
