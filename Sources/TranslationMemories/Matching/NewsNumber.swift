/// A numeral as Indonesian news writes it: `2.500`, `2,5`, `2024`, `22.30`.
struct NewsNumber {
  enum Form { case integer, decimal }

  let form: Form
  /// Of the whole part, without points.
  let digits: String
  let isGrouped: Bool
  private let fraction: String

  /// - Returns: nil where the numeral may be read in two ways, as a time of day may.
  init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }) else { return nil }
    isGrouped = groups.count > 1
    if isGrouped {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    digits = groups.joined()
    fraction = parts.count == 2 ? String(parts[1]) : ""
    guard parts.count == 1 || (!fraction.isEmpty && fraction.utf8.allSatisfy(\.isDigit)) else {
      return nil
    }
    form = parts.count == 2 ? .decimal : .integer
  }

  var isOne: Bool { digits == "1" }

  /// As English writes it; whole numbers from 1,000 with commas, where the source has points.
  var english: String {
    guard isGrouped else { return fraction.isEmpty ? digits : digits + "." + fraction }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return fraction.isEmpty ? grouped : grouped + "." + fraction
  }
}
