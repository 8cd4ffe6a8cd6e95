/// A text, prepared for a look-up in one index.
///
/// Each rare word of the text leads to the units that hold it. A unit that is to be like enough
/// must share so many words with the text that one of the rarest is among them, in the text and in
/// the unit (prefix and position filter: Xiao, Wang, Lin and Yu, "Efficient similarity joins for
/// near duplicate detection", 2008). What is left is counted by signatures, and then measured.
/// No unit at or above the threshold is lost.
struct FuzzyQuery {
  private let parts: FuzzyIndex.Parts
  private let threshold: Double
  /// The words in the order of the text; none where the index doesn't have one.
  private let words: [UInt32?]
  private let signature: UInt64
  /// Words that the index doesn't have are in no unit.
  private let unknown: Int
  private let joined: [UInt8]
  private var wordPattern: BitParallelPattern
  private var symbols: SymbolTable
  private var letterPattern: BitParallelPattern?
  private var symbolsOfUnit: [UInt32] = []
  private var lettersOfUnit: [UInt8] = []

  init(_ text: ComparedText, in parts: FuzzyIndex.Parts, threshold: Double) {
    self.parts = parts
    self.threshold = threshold
    joined = text.joined
    var signature: UInt64 = 0
    var unknown = 0
    words = (0..<text.count).map { index in
      let word = text.bytes[text.range(ofWord: index)]
      let hash = Vocabulary.hash(of: word)
      let number = parts.vocabulary.number(of: word, hash: hash)
      if number == nil { unknown += 1 } else { signature |= Vocabulary.bit(of: hash) }
      return number
    }
    self.signature = signature
    self.unknown = unknown
    symbols = SymbolTable(words.compactMap { $0 })
    let table = symbols
    wordPattern = BitParallelPattern(
      words.map { $0.map { Int(table[$0]) } ?? table.count }, alphabet: table.count)
  }

  /// The entries that are alike enough, in no order.
  mutating func matches() -> [(entry: Int64, similarity: Double)] {
    candidates().compactMap { unit in
      similarity(to: unit).map { (parts.entries[unit], $0) }
    }
  }

  /// The units that may be alike enough.
  private func candidates() -> [Int] {
    let count = words.count
    guard count > 0, parts.header.units > 0 else { return [] }
    let lengths = lengths(for: count)
    guard !lengths.isEmpty else { return [] }
    let firstUnit = parts.lengthStarts[lengths.lowerBound]
    let endUnit = parts.lengthStarts[lengths.upperBound]
    let sorted = words.compactMap { $0 }.sorted()
    var found: [UInt32] = []
    for (index, word) in sorted.enumerated() where index == 0 || sorted[index - 1] != word {
      let place = unknown + index
      // The units of each length that this word may be the rarest common one with.
      let possible = lengths.filter { place <= count - leastCommon(count, $0) }
      guard let shortest = possible.first, let longest = possible.last else { break }
      collect(
        word, from: max(firstUnit, parts.lengthStarts[shortest]),
        to: min(endUnit, parts.lengthStarts[longest + 1]), shortest: shortest, &found)
    }
    found.sort()
    var last = UInt32.max
    return found.compactMap { unit in
      defer { last = unit }
      return unit == last ? nil : Int(unit)
    }
  }

  /// The words that a unit of some length must share with the text.
  private func leastCommon(_ count: Int, _ length: Int) -> Int {
    let longer = max(count, length)
    return max(1, longer - Similarity.mostWordEdits(longerWords: longer, threshold: threshold))
  }

  /// The numbers of words that a unit may have.
  private func lengths(for count: Int) -> Range<Int> {
    var lower = count
    while lower > 1, leastCommon(count, lower - 1) <= lower - 1 { lower -= 1 }
    var upper = count + 1
    while upper <= parts.header.longest, leastCommon(count, upper) <= count { upper += 1 }
    upper = min(upper, parts.header.longest + 1)
    return lower < upper ? lower..<upper : lower..<lower
  }

  /// Adds the units of a word's list that position and signature leave.
  private func collect(
    _ word: UInt32, from firstUnit: UInt32, to endUnit: UInt32, shortest: Int,
    _ found: inout [UInt32]
  ) {
    let list = Int(parts.postingStarts[Int(word)])..<Int(parts.postingStarts[Int(word) + 1])
    var posting = list.lowerBound
    var end = list.upperBound
    while posting < end {
      let middle = (posting + end) / 2
      if parts.postingUnits[middle] < firstUnit { posting = middle + 1 } else { end = middle }
    }
    var length = shortest
    var nextLength = parts.lengthStarts[length + 1]
    var least = leastCommon(words.count, length)
    while posting < list.upperBound {
      let unit = parts.postingUnits[posting]
      if unit >= endUnit { break }
      if unit >= nextLength {
        while unit >= parts.lengthStarts[length + 1] { length += 1 }
        nextLength = parts.lengthStarts[length + 1]
        least = leastCommon(words.count, length)
      }
      if Int(parts.postingPlaces[posting]) <= length - least {
        let other = parts.signatures[Int(unit)]
        if (signature & ~other).nonzeroBitCount + unknown <= words.count - least,
          (other & ~signature).nonzeroBitCount <= length - least
        {
          found.append(unit)
        }
      }
      posting += 1
    }
  }

  /// How alike the unit is, nil where it is not enough.
  private mutating func similarity(to unit: Int) -> Double? {
    let own = parts.words(of: unit)
    let longerWords = max(words.count, own.count)
    let most = Similarity.mostWordEdits(longerWords: longerWords, threshold: threshold)
    symbolsOfUnit.removeAll(keepingCapacity: true)
    for word in own { symbolsOfUnit.append(symbols[word]) }
    let wordDistance = wordPattern.distance(to: symbolsOfUnit, limit: most)
    if wordDistance > most { return nil }
    var letterDistance = 0
    var longerLetters = joined.count
    if wordDistance > 0 {
      lettersOfUnit.removeAll(keepingCapacity: true)
      for word in own {
        if !lettersOfUnit.isEmpty { lettersOfUnit.append(0x20) }
        lettersOfUnit.append(contentsOf: parts.vocabulary.word(Int(word)))
      }
      longerLetters = max(joined.count, lettersOfUnit.count)
      let limit = Similarity.mostLetterEdits(
        wordDistance: wordDistance, longerWords: longerWords, longerLetters: longerLetters,
        threshold: threshold)
      if abs(joined.count - lettersOfUnit.count) > limit { return nil }
      var pattern =
        letterPattern ?? BitParallelPattern(joined.lazy.map { Int($0) }, alphabet: 256)
      letterPattern = nil
      letterDistance = pattern.distance(to: lettersOfUnit, limit: limit)
      letterPattern = pattern
      if letterDistance > limit { return nil }
    }
    return Similarity.of(
      wordDistance: wordDistance, longerWords: longerWords, letterDistance: letterDistance,
      longerLetters: longerLetters)
  }
}
