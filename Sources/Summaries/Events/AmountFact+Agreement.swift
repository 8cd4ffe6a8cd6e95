import Foundation

extension AmountFact {
  /// Whether both are of the same unit, or count the same.
  func isComparable(to other: AmountFact) -> Bool {
    kind == other.kind && counted?.lowercased() == other.counted?.lowercased()
      && (counted != nil || unit == other.unit)
  }

  /// Whether both figures can be right: they are the same, one is the other rounded, or one lies
  /// beyond the other, which only says that it is more or less.
  func agrees(with other: AmountFact) -> Bool {
    guard isComparable(to: other), let one = Double(value), let two = Double(other.value) else {
      return false
    }
    if upper != nil || other.upper != nil {
      return one == two && upper.flatMap(Double.init) == other.upper.flatMap(Double.init)
    }
    return leavesRoom(for: two) || other.leavesRoom(for: one)
      || Self.isRounded(one, two, digits: min(Self.digits(value), Self.digits(other.value)))
  }

  private func leavesRoom(for figure: Double) -> Bool {
    guard let own = Double(value) else { return false }
    return bound == .moreThan && figure > own || bound == .lessThan && figure < own
  }

  /// How many digits tell the figure: zeros at its ends only say how large it is.
  private static func digits(_ number: String) -> Int {
    let digits = number.filter(\.isNumber).drop { $0 == "0" }
    return max(1, digits.reversed().drop { $0 == "0" }.count)
  }

  /// Whether two figures are the same when both have so many digits. Rounding moves a figure by no
  /// more than a hundredth: 10 and 12 people are two figures.
  private static func isRounded(_ one: Double, _ two: Double, digits: Int) -> Bool {
    let most = max(one, two)
    guard one != two, min(one, two) > 0 else { return one == two }
    guard abs(one - two) <= most / 100 else { return false }
    let unit = pow(10, floor(log10(most)) - Double(digits - 1))
    return (one / unit).rounded() == (two / unit).rounded()
  }
}

extension [AmountFact] {
  /// Whether a figure is one that the others give differently: they have some of its unit, and none
  /// agrees.
  func differ(from others: [AmountFact]) -> Bool {
    contains { amount in
      let comparable = others.filter { $0.isComparable(to: amount) }
      return !comparable.isEmpty && !comparable.contains { $0.agrees(with: amount) }
    }
  }
}
