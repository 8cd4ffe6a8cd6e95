/// Takes segments in, one by one, and packs them.
struct FuzzyIndexBuilder {
  private var entries: [Int64] = []
  /// Where the words of each unit end.
  private var ends: [UInt32] = []
  /// The words by the numbers of their first sight.
  private var tokens: [UInt32] = []
  private var words = WordTable()
  private var text = ComparedText()
  private var longest = 0

  var count: Int { entries.count }

  /// - Parameter entry: the number of the entry with this source.
  /// - Complexity: O(bytes).
  mutating func add(_ source: String, entry: Int64) {
    text.take(source)
    guard text.count > 0 else { return }
    for index in 0..<text.count {
      tokens.append(words.number(of: text.bytes[text.range(ofWord: index)]))
    }
    entries.append(entry)
    ends.append(UInt32(tokens.count))
    longest = max(longest, text.count)
  }

  /// The packed index.
  ///
  /// - Parameter state: the state of the memory, the counts apart.
  /// - Returns: nil where the system has no room for it.
  /// - Complexity: O(words of all segments + vocabulary × log(vocabulary)).
  consuming func index(_ state: IndexLayout.Header) -> FuzzyIndex? {
    var header = state
    let ranks = ranksByRarity()
    for index in tokens.indices { tokens[index] = ranks[Int(tokens[index])] }
    header.units = entries.count
    header.tokens = tokens.count
    header.vocabulary = words.count
    header.vocabularyBytes = words.bytes.count
    header.postings = countOfPostings()
    header.longest = longest
    let layout = IndexLayout(header)
    guard let storage = IndexBytes(count: layout.size) else { return nil }
    header.write(to: storage.bytes)
    let parts = FuzzyIndex.Parts(storage.bytes, layout)
    fillVocabulary(parts, ranks)
    fillUnits(parts)
    tokens = []
    fillPostings(parts)
    return FuzzyIndex(storage)
  }

  /// For each word its place among all, the rarest first.
  private func ranksByRarity() -> [UInt32] {
    var frequency = [UInt32](repeating: 0, count: words.count)
    for token in tokens { frequency[Int(token)] += 1 }
    let order = (0..<words.count).sorted { (frequency[$0], $0) < (frequency[$1], $1) }
    var ranks = [UInt32](repeating: 0, count: words.count)
    for (rank, word) in order.enumerated() { ranks[word] = UInt32(rank) }
    return ranks
  }

  private func range(of unit: Int) -> Range<Int> {
    (unit == 0 ? 0 : Int(ends[unit - 1]))..<Int(ends[unit])
  }

  private func countOfPostings() -> Int {
    var count = 0
    var sorted: [UInt32] = []
    for unit in entries.indices {
      sorted.replaceSubrange(sorted.indices, with: tokens[range(of: unit)])
      sorted.sort()
      var last: UInt32?
      for token in sorted where token != last {
        count += 1
        last = token
      }
    }
    return count
  }

  private func fillVocabulary(_ parts: FuzzyIndex.Parts, _ ranks: [UInt32]) {
    var byRank = [Int](repeating: 0, count: ranks.count)
    for (word, rank) in ranks.enumerated() { byRank[Int(rank)] = word }
    var end = 0
    for (rank, word) in byRank.enumerated() {
      for byte in words.word(word) {
        parts.vocabulary.bytes[end] = byte
        end += 1
      }
      parts.vocabulary.ends[rank + 1] = UInt32(end)
    }
    parts.vocabulary.fillSlots()
  }

  /// The units in the order of their lengths, those of the same in the order of their coming.
  private func fillUnits(_ parts: FuzzyIndex.Parts) {
    for unit in entries.indices { parts.lengthStarts[range(of: unit).count + 1] += 1 }
    for length in 1..<parts.lengthStarts.count {
      parts.lengthStarts[length] += parts.lengthStarts[length - 1]
    }
    var next = Array(parts.lengthStarts)
    var order = [UInt32](repeating: 0, count: entries.count)
    for unit in entries.indices {
      let length = range(of: unit).count
      order[Int(next[length])] = UInt32(unit)
      next[length] += 1
    }
    let bits = (0..<words.count).map {
      Vocabulary.bit(of: Vocabulary.hash(of: parts.vocabulary.word($0)))
    }
    var end = 0
    for (place, unit) in order.enumerated() {
      parts.entries[place] = entries[Int(unit)]
      for token in tokens[range(of: Int(unit))] {
        parts.tokens[end] = token
        parts.signatures[place] |= bits[Int(token)]
        end += 1
      }
      parts.offsets[place + 1] = UInt32(end)
    }
  }

  private func fillPostings(_ parts: FuzzyIndex.Parts) {
    var sorted: [UInt32] = []
    func forEachWord(_ body: (_ unit: Int, _ token: Int, _ place: Int) -> Void) {
      for unit in 0..<parts.entries.count {
        sorted.replaceSubrange(sorted.indices, with: parts.words(of: unit))
        sorted.sort()
        for (place, token) in sorted.enumerated() where place == 0 || sorted[place - 1] != token {
          body(unit, Int(token), place)
        }
      }
    }
    forEachWord { _, token, _ in parts.postingStarts[token + 1] += 1 }
    for token in 1..<max(parts.postingStarts.count, 1) {
      parts.postingStarts[token] += parts.postingStarts[token - 1]
    }
    var next = Array(parts.postingStarts)
    forEachWord { unit, token, place in
      let posting = Int(next[token])
      next[token] += 1
      parts.postingUnits[posting] = UInt32(unit)
      parts.postingPlaces[posting] = UInt8(min(place, 255))
    }
  }
}
