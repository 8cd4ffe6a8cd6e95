/// The days of one month that a date names: one, or two with what stands between them.
struct DaySpan {
  var first: Int?
  let last: Int
  /// What stands between, in English: `-`, `/`, ` to `, ` and `.
  var joiner = ""

  /// `22`, `22-25`, `22 and 25`.
  var text: String { (first.map { "\($0)\(joiner)" } ?? "") + String(last) }

  /// Whether the two days are named by themselves, not as the ends of a range.
  var isList: Bool { joiner == " and " || joiner == " or " }
}
