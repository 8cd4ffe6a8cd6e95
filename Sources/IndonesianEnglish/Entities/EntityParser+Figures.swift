/// Numbers in digits, with their scales.
extension EntityParser {
  /// The number that begins at `start`, in digits or in words.
  mutating func figure(at start: Int, in currency: Currency? = nil) -> Figure? {
    guard let first = atom(start) else { return nil }
    switch first.kind {
    case .number: return digits(first, at: start, in: currency)
    case .word: return words(at: start)
    case .mark: return nil
    }
  }

  private mutating func digits(
    _ first: EntityAtom, at start: Int, in currency: Currency?
  ) -> Figure {
    var numeral = Numeral(indonesian: first.surface)
    if currency != nil { numeral = numeral?.asAmount() }
    let text = numeral?.english ?? Numeral.english(first.surface)
    let figure = Figure(end: start + 1, text: text, digits: text, numeral: numeral)
    return scaled(figure, in: currency)
  }

  /// A token of digits and letters (`109,4F`, `3x200.000`, `PM2,5`): its letters stay as they are.
  mutating func readMixed(_ category: String, _ features: String) {
    var text = ""
    var index = 0
    while let atom = atom(index) {
      let isMantissa =
        attached(index + 1)?.form == "x" && attached(index + 2)?.form.hasPrefix("10") == true
      if atom.kind != .number {
        text += atom.surface
      } else if isMantissa {
        // `6.626x10-34`: one digit and its decimals, whatever their mark.
        text += atom.surface.replacing(",", with: ".")
      } else {
        text += Numeral.english(atom.surface)
      }
      index += 1
      if atom.tokenEnd != nil { break }
    }
    offer(index, category, features, text)
  }

  /// The figure with the scale words after it (`ribu`, `juta`, `ribu triliun`, `juta 500 ribu`).
  mutating func scaled(_ figure: Figure, in currency: Currency? = nil) -> Figure {
    var figure = figure
    guard var scale = scale(at: figure.end, in: currency) else { return figure }
    var numeral = figure.numeral
    var isScaleNamed = true
    if scale.exponent == 3 {
      guard let number = numeral?.shifted(by: 3) else { return figure }
      numeral = number
      isScaleNamed = false
      if !scale.isRough, let larger = self.scale(at: scale.end, in: nil), larger.exponent > 3 {
        scale = larger
        isScaleNamed = true
      }
    }
    figure.end = scale.end
    figure.scale = scale.exponent
    figure.shift = isScaleNamed ? scale.exponent : 0
    figure.isRough = scale.isRough
    figure.isSingleWord = false
    figure.numeral = numeral
    figure.text = numeral?.english ?? figure.text
    if isScaleNamed, let name = Figure.scaleNames[scale.exponent] { figure.text += " " + name }
    figure.digits = figure.text
    return scale.isRough ? figure : sum(figure, isScaleNamed: isScaleNamed)
  }

  /// `2 juta 500 ribu` as one number, where it is one.
  private mutating func sum(_ figure: Figure, isScaleNamed: Bool) -> Figure {
    guard isScaleNamed, atom(figure.end)?.kind == .number,
      let next = self.figure(at: figure.end), next.scale > 0, next.scale < figure.scale,
      !next.isRough,
      let more = next.value?.whole, let value = figure.value?.whole
    else { return figure }
    let (total, overflow) = value.addingReportingOverflow(more)
    guard !overflow else { return figure }
    let text = Self.english(total)
    return Figure(
      end: next.end, text: text, digits: text, numeral: Numeral(total), scale: figure.scale)
  }

  private struct Scale {
    let exponent: Int
    /// Whether the number is only rough: `2 jutaan`, `2 juta-an`.
    let isRough: Bool
    /// The atom after it.
    let end: Int
  }

  private mutating func scale(at index: Int, in currency: Currency?) -> Scale? {
    guard let word = atom(index), word.kind == .word else { return nil }
    if let exponent = NumberWord.scales[word.form] {
      let suffix = attached(index + 1)?.isDash == true ? attached(index + 2)?.form : nil
      return switch suffix {
      case "an": Scale(exponent: exponent, isRough: true, end: index + 3)
      case "nya": Scale(exponent: exponent, isRough: false, end: index + 3)
      default: Scale(exponent: exponent, isRough: false, end: index + 1)
      }
    }
    for (suffix, isRough) in [("an", true), ("nya", false)] where word.form.hasSuffix(suffix) {
      if let exponent = NumberWord.scales[String(word.form.dropLast(suffix.count))] {
        return Scale(exponent: exponent, isRough: isRough, end: index + 1)
      }
    }
    guard currency?.isRupiah == true, let exponent = Self.letterScales[word.surface] else {
      return nil
    }
    return Scale(exponent: exponent, isRough: false, end: index + 1)
  }

  /// Scales by a letter, as headlines write them after `Rp`.
  private static let letterScales = ["K": 3, "k": 3, "M": 9, "T": 12]

  /// A whole number as news writes it: `1.25 million` where that is exact, digits otherwise.
  static func english(_ value: UInt64) -> String {
    let scales: [(exponent: Int, size: UInt64)] = [
      (12, 1_000_000_000_000), (9, 1_000_000_000), (6, 1_000_000),
    ]
    guard let scale = scales.first(where: { value >= $0.size }),
      let name = Figure.scaleNames[
        scale.exponent], value % (scale.size / 1000) == 0
    else { return Numeral(value).english }
    let thousandths = String(value % scale.size / (scale.size / 1000) + 1000).utf8.dropFirst()
    var fraction = Array(thousandths)
    while fraction.last == .zero { fraction.removeLast() }
    let integer = Array(String(value / scale.size).utf8)
    return Numeral(integer: integer, fraction: fraction).english + " " + name
  }
}
