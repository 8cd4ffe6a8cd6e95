extension AmountFact {
  /// The figure with its bound and unit, as English writes them: `at least 12 people`,
  /// `IDR 31.54 trillion`, `4.25–4.5%`.
  public var shown: String {
    let figure = [value, upper].compactMap(\.self).map(Self.shown).joined(separator: "–")
    let about = bound == .exactly ? "" : bound.rawValue.replacing("-", with: " ") + " "
    switch kind {
    case .money: return "\(about)\(unit) \(figure)"
    case .percent where unit == "%": return "\(about)\(figure)%"
    case .percent, .measure, .count: return "\(about)\(figure) \(unit)"
    }
  }

  private static let scales = [(zeros: 12, word: "trillion"), (9, "billion"), (6, "million")]

  /// `31540000000000` as `31.54 trillion`, `16500` as `16,500`. No digit is lost.
  private static func shown(_ number: String) -> String {
    let whole = number.prefix { $0 != "." }
    guard whole.count == number.count else { return grouped(whole) + number[whole.endIndex...] }
    for (zeros, word) in scales where whole.count > zeros {
      let decimals = whole.suffix(zeros).reversed().drop { $0 == "0" }.reversed()
      // More decimals are no easier to read than the whole number.
      guard decimals.count <= 3 else { break }
      let point = decimals.isEmpty ? "" : "."
      return grouped(whole.dropLast(zeros)) + point + String(decimals) + " " + word
    }
    return grouped(whole)
  }

  /// With commas between the thousands.
  private static func grouped(_ digits: Substring) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }
}
