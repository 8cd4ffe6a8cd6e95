/// The symbol of a unit of measure after a number (`km`, `kWh`); unit words are the lexicon's.
struct UnitSymbol: Sendable {
  /// As English writes it.
  let english: String
  /// How the source has to write it, where other capitals would be another word.
  let exact: String?

  private init(_ english: String, exact: String? = nil) {
    self.english = english
    self.exact = exact
  }

  /// The units by their symbols in lower case.
  static func table() -> [String: UnitSymbol] {
    var table: [String: UnitSymbol] = [:]
    let symbols = """
      km cm mm nm kg mg ml cc ha kW MW GW kWh MWh GWh kV kVA MVA MB GB TB Hz kHz MHz GHz kbps \
      Mbps Gbps rpm psi dB kPa kcal km2 mAh
      """
    for symbol in symbols.split(separator: " ") {
      table[symbol.lowercased()] = UnitSymbol(String(symbol))
    }
    table["m"] = UnitSymbol("m", exact: "m")
    table["g"] = UnitSymbol("g", exact: "g")
    table["gr"] = UnitSymbol("g")
    table["va"] = UnitSymbol("VA", exact: "VA")
    table["kkal"] = UnitSymbol("kcal")
    table["mdpl"] = UnitSymbol("m above sea level")
    return table
  }

  /// What may follow the slash of a rate, beside another symbol (`km/jam`).
  static let rates = [
    "jam": "h", "h": "h", "detik": "s", "s": "s", "menit": "min", "hari": "day", "bulan": "month",
    "tahun": "year", "l": "L", "liter": "L",
  ]

  /// Where a degree lies (`3,5° LS`): the capitals, and the direction in English.
  static let directions = ["LS": "S", "LU": "N", "BT": "E", "BB": "W"]
}
