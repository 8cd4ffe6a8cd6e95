/// Composes numbers that are written in words: `dua puluh satu ribu`, `twenty-one thousand`.
struct NumberWordParser {
  /// What a word adds to a number in words.
  enum Part: Hashable, Sendable {
    /// A digit, or another number that nothing but a scale may follow.
    case unit(Int)
    /// `belas`: the unit before it, and ten.
    case teen
    /// `twenty`: a number of tens that a digit may follow.
    case tens(Int)
    /// `puluh`: the unit before it, times ten.
    case timesTen
    /// `ratus`, `hundred`.
    case hundred
    /// `ribu`, `juta`: ten to the power of 3, 6, 9, 12.
    case scale(Int)
    /// `seratus`: one hundred in one word.
    case oneHundred
  }

  private var total = 0
  private var group = 0
  private var unit: Int?
  private var lastScale = Int.max
  private(set) var isEmpty = true

  /// The number so far.
  var value: Int { total + group + (unit ?? 0) }

  /// Takes the next word in, unless it starts a number of its own.
  ///
  /// - Returns: whether the word was taken in.
  mutating func take(_ part: Part) -> Bool {
    guard accepts(part) else { return false }
    switch part {
    case .unit(let value): unit = value
    case .teen:
      group += (unit ?? 0) + 10
      unit = nil
    case .tens(let value): group += value
    case .timesTen:
      group += (unit ?? 1) * 10
      unit = nil
    case .hundred:
      group = (group + (unit ?? (group == 0 ? 1 : 0))) * 100
      unit = nil
    case .oneHundred: group = 100
    case .scale(let power):
      let count = isEmpty ? 1 : group + (unit ?? 0)
      total += count * (0..<power).reduce(1) { product, _ in product * 10 }
      (group, unit, lastScale) = (0, nil, power)
    }
    isEmpty = false
    return true
  }

  private func accepts(_ part: Part) -> Bool {
    switch part {
    case .unit(let value): unit == nil && (group % 100 == 0 || (value < 10 && group % 10 == 0))
    case .teen, .timesTen: (unit.map { $0 < 10 } ?? false) && group % 100 == 0
    case .tens: unit == nil && group % 100 == 0
    case .hundred: isEmpty || (group == 0 && (unit.map { $0 > 0 && $0 < 100 } ?? false))
    case .oneHundred: unit == nil && group == 0
    case .scale(let power):
      isEmpty || (power < lastScale && value < 1_000_000_000_000 && (group > 0 || unit != nil))
    }
  }
}
