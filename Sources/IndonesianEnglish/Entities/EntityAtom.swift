/// A piece of a token: a run of letters, a number with its inner marks, or one other character.
///
/// Tokens are cut for words (`juta-Rp15` is one); what is read here needs finer pieces.
struct EntityAtom: Sendable {
  enum Kind {
    case number, word, mark
  }

  let kind: Kind
  let surface: String
  /// In lower case.
  let form: String
  let spaceBefore: Bool
  /// The number of the token after this piece, nil where the piece ends inside a token.
  let tokenEnd: Int?

  /// The value of a number of at most `digits` digits and nothing else.
  func plainNumber(digits: ClosedRange<Int>) -> Int? {
    guard kind == .number, digits.contains(surface.utf8.count) else { return nil }
    return Int(surface)
  }

  /// Whether the piece is a hyphen or a dash.
  var isDash: Bool { kind == .mark && (form == "-" || form == "–" || form == "—") }
}
