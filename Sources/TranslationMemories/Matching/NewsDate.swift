/// A date as Indonesian news writes it: `9/2/2024`, `9 Februari 2024`, `9 Februari`.
struct NewsDate {
  let day: Int
  let month: Int
  let year: Int?

  init?(_ text: String) {
    let isSlashed = text.contains("/")
    let parts = text.split { $0 == "/" || $0 == " " }.map(String.init)
    guard (2...3).contains(parts.count), let day = Int(parts[0]), (1...31).contains(day),
      let month = isSlashed ? Int(parts[1]) : DateWords.months[parts[1].lowercased()],
      (1...12).contains(month)
    else { return nil }
    if parts.count == 3 {
      guard let year = Int(parts[2]), year >= 1000 else { return nil }
      self.year = year
    } else {
      year = nil
    }
    self.day = day
    self.month = month
  }

  /// The ways in which English writes it, in an order that is the same for all dates.
  var englishForms: [String] {
    let name = DateWords.monthNames[month - 1]
    guard let year else { return ["\(name) \(day)", "\(day) \(name)"] }
    return ["\(name) \(day), \(year)", "\(day) \(name) \(year)", "\(day)/\(month)/\(year)"]
  }
}
