/// An inflection class of the target language, named by one letter: `v`, `n`, `a`, `p` (pronoun), or
/// `-` for what isn't inflected.
struct Inflection: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  private let letter: UInt8

  static let verb: Inflection = "v"
  static let noun: Inflection = "n"
  static let pronoun: Inflection = "p"
  static let none: Inflection = "-"
  /// One more than the highest `index`.
  static let count = 128

  /// nil where the name isn't one ASCII character.
  init?(_ name: some StringProtocol) {
    guard name.utf8.count == 1, let letter = name.utf8.first, letter < Self.count else {
      return nil
    }
    self.letter = letter
  }

  init(stringLiteral name: StaticString) { letter = name.utf8Start.pointee }

  var description: String { String(Character(UnicodeScalar(letter))) }

  /// Its place in tables of what is known of classes.
  var index: Int { Int(letter) }
}
