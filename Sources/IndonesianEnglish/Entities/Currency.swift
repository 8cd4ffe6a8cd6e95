/// A currency's mark before an amount.
struct Currency: Hashable, Sendable {
  /// As in ISO 4217.
  let code: String
  /// As English writes it before the amount, with the space that a code needs.
  let prefix: String
  /// Whether the amount may be cut short as Indonesian headlines do (`Rp2 M` is two billion).
  let isRupiah: Bool
  /// Whether only capitals mean it.
  let needsCapitals: Bool

  private init(
    _ code: String, _ prefix: String, isRupiah: Bool = false, needsCapitals: Bool = true
  ) {
    self.code = code
    self.prefix = prefix
    self.isRupiah = isRupiah
    self.needsCapitals = needsCapitals
  }

  /// The currencies by their words in lower case.
  static func table() -> [String: Currency] {
    var table = [
      "rp": Currency("IDR", "Rp", isRupiah: true, needsCapitals: false),
      "rm": Currency("MYR", "RM"),
    ]
    for code in ["IDR", "USD", "SGD", "AUD", "EUR", "JPY", "CNY", "GBP", "MYR", "SAR", "HKD"] {
      table[code.lowercased()] = Currency(code, code + " ", isRupiah: code == "IDR")
    }
    return table
  }

  /// The marks that are one character; a dollar is American, and a yen or yuan a yen, where
  /// nothing says whose it is.
  static let signs: [String: Currency] = [
    "$": Currency("USD", "$"), "€": Currency("EUR", "€"), "£": Currency("GBP", "£"),
    "¥": Currency("JPY", "¥"),
  ]

  /// The dollars that say whose they are (`US$`), by what stands right before the sign.
  static let dollars: [String: Currency] = {
    let codes = [
      "us": "USD", "s": "SGD", "a": "AUD", "hk": "HKD", "nt": "TWD", "nz": "NZD", "c": "CAD",
      "au": "AUD", "sg": "SGD",
    ]
    return Dictionary(
      uniqueKeysWithValues: codes.map { ($0, Currency($1, $0.uppercased() + "$")) })
  }()
}
