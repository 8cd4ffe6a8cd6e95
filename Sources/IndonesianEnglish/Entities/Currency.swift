/// A currency's mark before an amount.
struct Currency: Hashable, Sendable {
  /// As English writes it before the amount, with the space that a code needs.
  let prefix: String
  /// Whether the amount may be cut short as Indonesian headlines do (`Rp2 M` is two billion).
  let isRupiah: Bool
  /// Whether only capitals mean it.
  let needsCapitals: Bool

  private init(_ prefix: String, isRupiah: Bool = false, needsCapitals: Bool = true) {
    self.prefix = prefix
    self.isRupiah = isRupiah
    self.needsCapitals = needsCapitals
  }

  /// The currencies by their words in lower case.
  static func table() -> [String: Currency] {
    var table = ["rp": Currency("Rp", isRupiah: true, needsCapitals: false), "rm": Currency("RM")]
    for code in ["IDR", "USD", "SGD", "AUD", "EUR", "JPY", "CNY", "GBP", "MYR", "SAR", "HKD"] {
      table[code.lowercased()] = Currency(code + " ", isRupiah: code == "IDR")
    }
    return table
  }

  /// The marks that are one character.
  static let signs: [String: Currency] = [
    "$": Currency("$"), "€": Currency("€"), "£": Currency("£"), "¥": Currency("¥"),
  ]

  /// What may stand right before a dollar sign.
  static let dollars: Set<String> = ["us", "s", "a", "hk", "nt", "nz", "c", "au", "sg"]

  /// A dollar that says whose it is (`US$`).
  static func dollar(_ country: String) -> Currency { Currency(country.uppercased() + "$") }
}
