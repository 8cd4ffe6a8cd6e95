/// The time of day after a date, with its zone.
struct DateTime {
  /// `T14:05`, `T14:05:30+07:00`.
  let text: String

  /// Indonesia's three zones, and the names that pages use of the world's.
  private static let zones: [String: String] = [
    "wib": "+07:00", "wita": "+08:00", "wit": "+09:00", "z": "Z", "gmt": "Z", "utc": "Z",
  ]
  /// What may stand between a date and its time.
  private static let joints: Set<String> = [
    " ", ",", "|", "-", "/", ")", "(", "t", "pukul", "jam", "at", "•",
  ]

  /// Nil where no time begins within eight tokens of `start`.
  init?(_ tokens: [DateToken], at start: Int) {
    var index = start
    while index < tokens.count, index < start + 8, tokens[index].number == nil {
      let text = tokens[index].text
      guard Self.joints.contains(text) || !text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
      index += 1
    }
    guard index + 2 < tokens.count, let hour = tokens[index].number, hour < 24,
      tokens[index].digits <= 2, [":", "."].contains(tokens[index + 1].text),
      let minute = tokens[index + 2].number, minute < 60, tokens[index + 2].digits == 2
    else { return nil }
    var time = "T\(DateText.padded(hour)):\(DateText.padded(minute))"
    index += 3
    if let second = Self.number(after: [":", "."], in: tokens, at: index), second < 60 {
      time += ":\(DateText.padded(second))"
      index += 2
      // Fractions of a second say nothing about an article.
      if Self.number(after: ["."], in: tokens, at: index) != nil { index += 2 }
    }
    text = time + Self.zone(in: tokens, at: index)
  }

  private static func number(
    after marks: Set<String>, in tokens: [DateToken], at index: Int
  ) -> Int? {
    guard index + 1 < tokens.count, marks.contains(tokens[index].text) else { return nil }
    return tokens[index + 1].number
  }

  /// `+07:00`, `Z`, or nothing.
  private static func zone(in tokens: [DateToken], at start: Int) -> String {
    var index = start
    while index < tokens.count, tokens[index].text == " " { index += 1 }
    guard index < tokens.count else { return "" }
    if let zone = zones[tokens[index].text] { return zone }
    let sign = tokens[index].text
    guard sign == "+" || sign == "-", index + 1 < tokens.count,
      let number = tokens[index + 1].number
    else { return "" }
    let digits = tokens[index + 1].digits
    if digits == 4 {
      return sign + DateText.padded(number / 100) + ":" + DateText.padded(number % 100)
    }
    guard digits == 2, number <= 14 else { return "" }
    let minutes = Self.number(after: [":"], in: tokens, at: index + 2) ?? 0
    return sign + DateText.padded(number) + ":" + DateText.padded(minutes)
  }
}
