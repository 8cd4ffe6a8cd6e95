/// A category of the grammar (`n`, `NP`), or a word that a rule names (`"yang"`), by its number.
typealias Symbol = Int16

/// Gives each category its number.
struct Symbols: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: Symbol] = [:]

  /// The number of `name`, a new one where it has none yet.
  mutating func intern(_ name: String) -> Symbol {
    if let number = numbers[name] { return number }
    let number = Symbol(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  /// The number of `name`, nil where no data name it.
  func number(of name: String) -> Symbol? { numbers[name] }

  /// The name of the category that a rule sees where it names the word `lemma` itself.
  static func literal(_ lemma: some StringProtocol) -> String { "\"\(lemma)\"" }
}
