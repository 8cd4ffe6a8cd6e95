/// What a date, a time of day or an amount in a text says, in a form for programs.
public struct EntityValue: Hashable, Sendable {
  /// What it is a value of.
  public enum Kind: String, Sendable {
    case date, time, money, percent, measure
  }

  public let kind: Kind
  /// A date as in ISO 8601 (`2022-10-22`, `2022-10`, without a year `--10-22`), a time of day with
  /// its zone where one is named (`22:30+07:00`), or a decimal number without grouping (`-0.3`).
  public let value: String
  /// The other end of a range, written as `value` is; it belongs to the range.
  public let upper: String?
  /// The currency as in ISO 4217, `%`, or the symbol of the unit; dates and times have none.
  public let unit: String?

  public init(_ kind: Kind, _ value: String, upper: String? = nil, unit: String? = nil) {
    self.kind = kind
    self.value = value
    self.upper = upper
    self.unit = unit
  }
}
