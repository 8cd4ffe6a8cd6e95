import Translation

/// Numbers by themselves, ranges, percentages, measures.
extension EntityParser {
  /// A number of whatever kind that begins at `start`; `sign` goes before it.
  mutating func readQuantity(at start: Int, sign: String = "") {
    readRound(at: start)
    guard let first = figure(at: start) else { return }
    if !first.isSingleWord {
      offer(first.end, "num", first.features, sign + roughly(first, first.text))
    }
    if let measure = measure(of: first, text: roughly(first, sign + first.digits)) {
      offer(
        measure.end, measure.category, measure.features, measure.text,
        Self.amount(measure.kind, first, sign: sign, unit: measure.unit))
      readSecondMeasure(after: measure, of: first, sign: sign)
    } else {
      readRange(from: first, at: start, sign: sign)
    }
  }

  /// `-5`, `+62`: a sign that stands right before its number.
  mutating func readSigned(_ sign: EntityAtom) {
    guard attached(1)?.kind == .number else { return }
    readQuantity(at: 1, sign: sign.form == "−" ? "-" : sign.form)
  }

  // MARK: Percentages and measures

  private struct Measure {
    let end: Int
    let category: String
    let features: String
    let text: String
    /// The unit's symbol by itself.
    let unit: String

    var kind: EntityValue.Kind { category == "percent" ? .percent : .measure }
  }

  /// The figure with the percent sign or the unit after it.
  private mutating func measure(of figure: Figure, text: String) -> Measure? {
    guard let next = atom(figure.end) else { return nil }
    if next.form == "%" {
      return Measure(
        end: figure.end + 1, category: "percent", features: "num=pl", text: text + "%", unit: "%")
    }
    if next.form == "persen" {
      return Measure(
        end: figure.end + 1, category: "percent", features: "num=pl", text: text + " percent",
        unit: "%")
    }
    guard let unit = unit(at: figure.end) else { return nil }
    return Measure(
      end: unit.end, category: "num", features: figure.isOne ? "num=sg" : "num=pl",
      text: text + unit.text, unit: String(unit.text.drop { $0 == " " }))
  }

  /// `5%-10%`, `10 km-15 km`.
  private mutating func readSecondMeasure(after first: Measure, of low: Figure, sign: String) {
    guard let dash = dash(first.end), atom(first.end + 1)?.kind == .number,
      let figure = figure(at: first.end + 1),
      let second = measure(of: figure, text: figure.digits), second.category == first.category
    else { return }
    let isOneRange = first.unit == second.unit
    offer(
      second.end, second.category, "num=pl", first.text + dash + second.text,
      isOneRange ? Self.amount(first.kind, low, figure, sign: sign, unit: first.unit) : [])
  }

  /// The unit's symbol at `index` as it follows a number in English, with its space.
  private mutating func unit(at index: Int) -> (text: String, end: Int)? {
    guard let first = atom(index) else { return nil }
    if first.form == "°" || first.form == "º" {
      guard let scale = atom(index + 1), scale.kind == .word else { return ("°", index + 1) }
      if scale.surface == "C" || scale.surface == "F" { return ("°" + scale.surface, index + 2) }
      if let direction = UnitSymbol.directions[scale.surface] {
        return ("° " + direction, index + 2)
      }
      return ("°", index + 1)
    }
    guard first.kind == .word else { return nil }
    if let direction = UnitSymbol.directions[first.surface] { return ("° " + direction, index + 1) }
    guard let symbol = symbol(at: index) else { return nil }
    guard attached(symbol.end)?.form == "/", let per = attached(symbol.end + 1) else {
      return (" " + symbol.text, symbol.end)
    }
    if let rate = self.symbol(at: symbol.end + 1) {
      return (" \(symbol.text)/\(rate.text)", rate.end)
    }
    if let rate = UnitSymbol.rates[per.form] {
      return (" \(symbol.text)/\(rate)", symbol.end + 2)
    }
    return (" " + symbol.text, symbol.end)
  }

  private mutating func symbol(at index: Int) -> (text: String, end: Int)? {
    guard let word = atom(index), let unit = tables.units[word.form],
      unit.exact == nil || unit.exact == word.surface
    else { return nil }
    if let power = attached(index + 1), ["2", "3", "²", "³"].contains(power.form) {
      return (unit.english + power.form, index + 2)
    }
    return (unit.english, index + 1)
  }

  // MARK: Ranges

  private mutating func readRange(from first: Figure, at start: Int, sign: String) {
    guard atom(start)?.kind == .number, let dash = dash(first.end),
      atom(first.end + 1)?.kind == .number, let second = figure(at: first.end + 1)
    else { return }
    if readChain(at: start) { return }
    let low = sign + Self.lowEnd(first, second)
    let range = low + dash + roughly(second, second.digits)
    let measure = measure(of: second, text: low + dash + second.digits)
    let isTight = dash.utf8.first != UInt8(ascii: " ")
    let areYears = first.isYear && second.isYear
    let areShort = first.text.utf8.count <= 3 && second.text.utf8.count <= 3
    guard isTight || areYears || areShort || second.scale > 0 || measure != nil else { return }
    offer(second.end, "num", areYears ? "num=pl year" : "num=pl", range)
    if let measure {
      offer(
        measure.end, measure.category, "num=pl", measure.text,
        Self.amount(measure.kind, first, second, sign: sign, unit: measure.unit))
    }
    if second.scale == 0, let suffix = suffixOfDecade(at: second.end) {
      offer(suffix, "num", "num=pl year", range + "s")
    }
  }

  /// How the lower end of a range is written: the `ribu` of the upper end is its own too.
  static func lowEnd(_ first: Figure, _ second: Figure) -> String {
    guard first.scale == 0, second.scale == 3, let numeral = first.numeral else {
      return first.digits
    }
    return numeral.shifted(by: 3).english
  }

  /// `0812-3456-7890`: three numbers or more with hyphens between stay as they are.
  private mutating func readChain(at start: Int) -> Bool {
    var text = atom(start)?.surface ?? ""
    var index = start + 1
    while let dash = attached(index), dash.isDash, let number = attached(index + 1),
      number.kind == .number
    {
      text += dash.surface + number.surface
      index += 2
    }
    guard index > start + 3 else { return false }
    offer(index, "num", "num=pl", (start > 0 ? atom(0)?.surface ?? "" : "") + text)
    return true
  }

  // MARK: Round numbers

  /// `1980-an` is a decade, `200-an` is about 200, `17-an` stays as it is.
  private mutating func readRound(at start: Int) {
    guard let number = atom(start), let end = suffixOfDecade(at: start + 1) else { return }
    let isDecade = [2, 4].contains(number.surface.utf8.count) && number.surface.hasSuffix("0")
    if isDecade, Int(number.surface) != nil {
      offer(end, "num", "num=pl year", number.surface + "s")
    } else if let numeral = Numeral(indonesian: number.surface), number.surface.hasSuffix("0") {
      offer(end, "num", "num=pl", roughly(numeral.english))
    } else {
      offer(end, "num", "num=pl", number.surface + "-an")
    }
  }

  /// The end of the `-an` or `an` at `index`.
  mutating func suffixOfDecade(at index: Int) -> Int? {
    guard let first = attached(index) else { return nil }
    if first.form == "an" { return index + 1 }
    return first.isDash && attached(index + 1)?.form == "an" ? index + 2 : nil
  }

  /// `around` before what is only rough, unless the source has such a word before it.
  func roughly(_ text: String) -> String {
    ["sekitar", "kira-kira", "kisaran", "sekira", "hampir"].contains(formBefore)
      ? text : "around " + text
  }

  func roughly(_ figure: Figure, _ text: String) -> String {
    figure.isRough ? roughly(text) : text
  }
}
