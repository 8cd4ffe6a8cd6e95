/// What a token is by its letters alone.
public enum TokenKind: UInt8, Sendable {
  case word, number, punctuation, symbol, address
}
