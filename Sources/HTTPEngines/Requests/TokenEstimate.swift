/// How many tokens a text has, before a server has counted them.
public enum TokenEstimate {
  /// Indonesian has more tokens than English in most models' vocabularies: about one in three
  /// characters. Too many are estimated rather than too few, for budgets rest on it.
  static let charactersPerToken = 3.0

  /// Those of the instructions in a prompt of the length of those that ship.
  public static let promptTokens = 300

  /// Tokens of a text of so many characters.
  public static func tokens(characters: Int) -> Int {
    Int((Double(characters) / charactersPerToken).rounded(.up))
  }
}
