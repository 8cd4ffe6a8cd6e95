/// What a number in a text may stand for.
enum NumberReading: Hashable, Sendable {
  case value(NumericValue)
  /// A time of day in minutes, of the half day: noon and midnight are both 0.
  case time(Int)
  /// A month, from 1 to 12.
  case month(Int)

  static func value(_ integer: Int) -> NumberReading { .value(NumericValue(integer)) }

  static func time(hours: Int, minutes: Int) -> NumberReading {
    .time((hours * 60 + minutes) % 720)
  }
}
