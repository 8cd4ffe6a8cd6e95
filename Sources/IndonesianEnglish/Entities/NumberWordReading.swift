/// What a sequence of number words means, and how many of them belong to it.
struct NumberWordReading {
  /// The value in tenths, for the sake of `setengah`.
  private(set) var tenths: UInt64 = 0
  /// How many words were read.
  private(set) var count = 0
  private let words: [NumberWord]

  /// Reads the number that `words` begin with; nil where they begin none.
  init?(_ words: [NumberWord]) {
    self.words = words
    var lowest = Int.max
    while readTerm(below: &lowest) {}
    guard count > 0 else { return nil }
  }

  private func word(_ offset: Int = 0) -> NumberWord? {
    count + offset < words.count ? words[count + offset] : nil
  }

  /// Reads a number below a thousand with its scale; false after the last.
  private mutating func readTerm(below lowest: inout Int) -> Bool {
    let isFirst = lowest == Int.max
    var term: UInt64
    if isFirst, word() == .setengah {
      guard case .scale = word(1) else { return false }
      term = 5
      count += 1
    } else if case .oneScale(let exponent) = word(), exponent < lowest {
      count += 1
      lowest = exponent
      tenths += Self.power(exponent + 1)
      readLargerScale(isFirst: isFirst, &lowest)
      return true
    } else {
      guard let group = readGroup() else { return false }
      term = group * 10
      if word() == .setengah, count > 0, case .unit = words[count - 1] {
        term += 5
        count += 1
      }
    }
    guard case .scale(let exponent) = word(), exponent < lowest else {
      tenths += term
      return false
    }
    count += 1
    lowest = exponent
    tenths += term * Self.power(exponent)
    readLargerScale(isFirst: isFirst, &lowest)
    return true
  }

  /// The `miliar` of `dua ribu miliar`.
  private mutating func readLargerScale(isFirst: Bool, _ lowest: inout Int) {
    guard isFirst, lowest == 3, case .scale(let exponent) = word(), exponent > 3 else { return }
    count += 1
    lowest = exponent
    tenths *= Self.power(exponent)
  }

  /// Reads a number below a thousand.
  private mutating func readGroup() -> UInt64? {
    var value: UInt64 = 0
    let start = count
    if word() == .seratus {
      value = 100
      count += 1
    } else if case .unit(let unit) = word(), word(1) == .ratus {
      value = unit * 100
      count += 2
    }
    switch (word(), word(1)) {
    case (.small(let small), _):
      value += small
      count += 1
    case (.unit(let unit), .belas):
      value += 10 + unit
      count += 2
    case (.unit(let unit), .puluh):
      value += unit * 10
      count += 2
      if case .unit(let last) = word(), last > 0 {
        value += last
        count += 1
      }
    case (.unit(let unit), let next) where next != .ratus && (unit > 0 || value == 0):
      value += unit
      count += 1
    default: break
    }
    return count > start ? value : nil
  }

  private static func power(_ exponent: Int) -> UInt64 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
