/// Amounts of money with the currency before them.
extension EntityParser {
  /// `Rp2,5 miliar`, `US$ 1,5 juta`, `Rp10.000-Rp15.000`.
  mutating func readMoney() {
    guard let currency = currency(at: 0), let first = amount(at: currency.end, in: currency.mark)
    else { return }
    let (prefix, code) = (currency.mark.prefix, currency.mark.code)
    let value = Self.amount(.money, first, unit: code)
    offer(first.end, "money", "num=pl", roughly(first, prefix + first.digits), value)
    guard let dash = dash(first.end) else { return }
    if let other = self.currency(at: first.end + 1) {
      guard let second = amount(at: other.end, in: other.mark) else { return }
      offer(
        second.end, "money", "num=pl",
        prefix + Self.lowEnd(first, second) + dash + other.mark.prefix + second.digits,
        other.mark.code == code
          ? Self.amount(.money, first, second, unit: code)
          : value + Self.amount(.money, second, unit: other.mark.code))
    } else if atom(first.end)?.spaceBefore == false, atom(first.end + 1)?.kind == .number,
      let second = amount(at: first.end + 1, in: currency.mark)
    {
      offer(
        second.end, "money", "num=pl",
        prefix + Self.lowEnd(first, second) + dash + second.digits,
        Self.amount(.money, first, second, unit: code))
    }
  }

  /// The currency's mark at `index`.
  private mutating func currency(at index: Int) -> (mark: Currency, end: Int)? {
    guard let first = atom(index) else { return nil }
    if first.kind == .mark { return Currency.signs[first.form].map { ($0, index + 1) } }
    guard first.kind == .word else { return nil }
    if let dollar = Currency.dollars[first.form], attached(index + 1)?.form == "$" {
      return (dollar, index + 2)
    }
    guard let mark = tables.currencies[first.form],
      !mark.needsCapitals || first.surface.utf8.allSatisfy({ $0 < 0x61 })
    else { return nil }
    let hasPoint =
      attached(index + 1)?.form == "." && attached(index + 2)?.kind == .number
    return (mark, hasPoint ? index + 2 : index + 1)
  }

  /// The number of an amount, with the `,-` that may close it.
  private mutating func amount(at index: Int, in currency: Currency) -> Figure? {
    guard var figure = figure(at: index, in: currency) else { return nil }
    if figure.scale == 0, let end = suffixOfDecade(at: figure.end) {
      figure.end = end
      figure.isRough = true
    } else if let mark = attached(figure.end), mark.form == "," || mark.form == ".",
      attached(figure.end + 1)?.isDash == true
    {
      var end = figure.end + 2
      while attached(end)?.isDash == true { end += 1 }
      if attached(end)?.kind != .number { figure.end = end }
    }
    return figure
  }
}
