/// A word, a mark or a placeable of a segment, as the matching sees it.
struct MatchToken: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    case word, number, date, weekday, address, mark

    /// What stands for every placeable of the kind where segments are compared; nil for words,
    /// which stand for themselves.
    var placeholder: UInt8? {
      switch self {
      case .word, .mark: nil
      case .number: UInt8(ascii: "#")
      case .date: UInt8(ascii: "/")
      case .weekday: UInt8(ascii: "&")
      case .address: UInt8(ascii: "@")
      }
    }
  }

  var kind: Kind
  /// In bytes of the UTF-8 text.
  var range: Range<Int>
}
