/// A figure that an article names, with what it counts.
public struct AmountFact: Hashable, Sendable, Codable {
  /// What it is a figure of.
  public enum Kind: String, Hashable, Sendable, Codable {
    case money, percent, measure, count
  }

  /// How near the figure is to what it stands for.
  public enum Bound: String, Hashable, Sendable, Codable, CaseIterable {
    case exactly, about
    case atLeast = "at-least"
    case moreThan = "more-than"
    case atMost = "at-most"
    case lessThan = "less-than"
  }

  /// As the article writes it, with its unit or noun: `dua warga`, `Rp2,5 miliar`.
  public let source: String
  public let kind: Kind
  /// A decimal number, scaled and ungrouped: `2500000000`.
  public let value: String
  /// The other end of a range, written as `value` is.
  public let upper: String?
  /// The currency as in ISO 4217, `%`, a unit's symbol, or in English what is counted: `residents`.
  public let unit: String
  /// What is counted, in Indonesian: `warga`; nil where it is no count.
  public let counted: String?
  public let bound: Bound
  public let segments: [String]

  public init(
    source: String, kind: Kind, value: String, upper: String? = nil, unit: String,
    counted: String? = nil, bound: Bound = .exactly, segments: [String]
  ) {
    self.source = source
    self.kind = kind
    self.value = value
    self.upper = upper
    self.unit = unit
    self.counted = counted
    self.bound = bound
    self.segments = segments
  }
}
