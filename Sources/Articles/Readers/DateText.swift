/// A date as a page or a text states it, with its time and zone where it has them.
struct DateText: Equatable {
  let year: Int
  let month: Int
  let day: Int
  /// `T14:05+07:00`, empty where no time is stated.
  let time: String

  /// `2022-10-22T14:05+07:00`, or `2022-10-22` alone.
  var iso8601: String { "\(year)-\(Self.padded(month))-\(Self.padded(day))\(time)" }

  /// The first date in `text`, of the first 2,000 bytes.
  ///
  /// Read are ISO 8601, `Sabtu, 22 Oktober 2022 | 14:05 WIB`, `22/10/2022`, `22 Oct 2022` and
  /// `October 22, 2022`. Days that no calendar has are no dates.
  static func first(in text: String) -> DateText? {
    let tokens = DateToken.tokens(of: Array(text.utf8.prefix(2_000)))
    for index in tokens.indices {
      if let (date, next) = calendarDate(tokens, at: index) {
        let time = DateTime(tokens, at: next)?.text ?? ""
        return DateText(year: date.year, month: date.month, day: date.day, time: time)
      }
    }
    return nil
  }

  private typealias Parts = (year: Int, month: Int, day: Int)

  private static func calendarDate(_ tokens: [DateToken], at index: Int) -> (Parts, Int)? {
    let rest = tokens[index...]
    // 2022-10-22, 2022/10/22
    if let (a, b, c) = numbers(rest, separators: ["-", "/"]), tokens[index].digits == 4,
      let date = valid(a, b, c)
    {
      return (date, index + 5)
    }
    // 22/10/2022, 22-10-2022, 22.10.2022
    if let (a, b, c) = numbers(rest, separators: ["-", "/", "."]), tokens[index].digits <= 2,
      tokens[index + 4].digits == 4, let date = valid(c, b, a)
    {
      return (date, index + 5)
    }
    let words = rest.enumerated().filter { !$0.element.isFiller }.prefix(3).map { $0 }
    guard words.count == 3, words[0].offset == 0 else { return nil }
    let next = index + words[2].offset + 1
    // 22 Oktober 2022
    if let day = words[0].element.number, let month = words[1].element.month,
      let year = words[2].element.number, let date = valid(year, month, day)
    {
      return (date, next)
    }
    // October 22, 2022
    if let month = words[0].element.month, let day = words[1].element.number,
      let year = words[2].element.number, let date = valid(year, month, day)
    {
      return (date, next)
    }
    return nil
  }

  private static func numbers(
    _ tokens: ArraySlice<DateToken>, separators: Set<String>
  ) -> (Int, Int, Int)? {
    let five = Array(tokens.prefix(5))
    guard five.count == 5, five[1].text == five[3].text, separators.contains(five[1].text),
      let a = five[0].number, let b = five[2].number, let c = five[4].number
    else { return nil }
    return (a, b, c)
  }

  private static func valid(_ year: Int, _ month: Int, _ day: Int) -> Parts? {
    guard (1000...2999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= days[month - 1] ? (year, month, day) : nil
  }

  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
