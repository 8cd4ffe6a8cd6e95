/// Numbers in words.
extension EntityParser {
  /// What begins with a number word.
  mutating func readWords(_ first: EntityAtom) {
    guard tables.numberWords[first.form]?.first?.beginsNumber == true else { return }
    readEither(first)
    readFraction(first)
    readQuantity(at: 0)
  }

  /// The number whose words begin at `start`; `first` stands in for the first of them.
  mutating func words(at start: Int, first: String? = nil) -> Figure? {
    var words: [NumberWord] = []
    var ends: [Int] = []
    var index = start
    var isRough = false
    while words.count < 24, let atom = atom(index), atom.kind == .word,
      index == start || atom.spaceBefore || self.atom(index - 1)?.isDash == true,
      let parts = tables.numberWords[index == start ? first ?? atom.form : atom.form]
    {
      index += 1
      words += parts
      ends += parts.map { _ in index }
      isRough = NumberWord.rough.contains(atom.form)
      if isRough { break }
      if joinsNumber(at: index, after: words.last) { index += 1 }
    }
    guard let reading = NumberWordReading(words) else { return nil }
    let count = reading.count
    guard count == ends.count || ends[count] > ends[count - 1] else { return nil }
    let end = ends[count - 1]
    if count < words.count, words[count] == .koma, reading.tenths % 10 == 0,
      let decimal = decimal(reading.tenths / 10, words[(count + 1)...], end: end + 1)
    {
      return scaled(decimal)
    }
    var figure = figure(reading.tenths, end: end, isSingleWord: isShort(words[0]) && count == 1)
    figure.isRough = isRough && count == words.count
    return figure
  }

  /// Whether a hyphen at `index` stands inside one number: `dua puluh-lima`, `dua-puluh`.
  private mutating func joinsNumber(at index: Int, after word: NumberWord?) -> Bool {
    guard attached(index)?.isDash == true, let next = attached(index + 1) else { return false }
    if word == .puluh { return true }
    return switch tables.numberWords[next.form]?.first {
    case .belas, .puluh, .ratus, .scale: true
    default: false
    }
  }

  private func isShort(_ word: NumberWord) -> Bool {
    switch word {
    case .unit, .small(10): true
    default: false
    }
  }

  private func figure(_ tenths: UInt64, end: Int, isSingleWord: Bool) -> Figure {
    let value = tenths / 10
    let isYear = formBefore == "tahun" && tenths % 10 == 0 && (1900...2100).contains(value)
    let numeral = isYear ? Numeral(value, isGrouped: false) : Numeral(tenths: tenths)
    let digits = isYear || tenths % 10 != 0 ? numeral.english : Self.english(value)
    var text = digits
    if value < 10 {
      text = NumberWord.english[Int(value)]
      if tenths % 10 != 0 { text = value == 0 ? "half" : text + " and a half" }
    }
    return Figure(
      end: end, text: text, digits: digits, numeral: numeral, isSingleWord: isSingleWord)
  }

  /// `dua koma lima`: the digits after the comma are named one by one.
  private func decimal(
    _ integer: UInt64, _ words: ArraySlice<NumberWord>, end: Int
  ) -> Figure? {
    var fraction: [UInt8] = []
    for case .unit(let digit) in words.prefix(while: isUnit) {
      fraction.append(.zero + UInt8(digit))
    }
    guard !fraction.isEmpty else { return nil }
    let numeral = Numeral(integer: Array(String(integer).utf8), fraction: fraction)
    return Figure(
      end: end + fraction.count, text: numeral.english, digits: numeral.english, numeral: numeral)
  }

  private func isUnit(_ word: NumberWord) -> Bool {
    if case .unit = word { true } else { false }
  }

  /// `dua-tiga` is two or three; `dua-dua` is no number.
  private mutating func readEither(_ first: EntityAtom) {
    guard attached(1)?.isDash == true, let second = attached(2), second.kind == .word,
      let firstParts = tables.numberWords[first.form], firstParts.count == 1,
      let secondParts = tables.numberWords[second.form], secondParts.count == 1,
      case .unit(let low) = firstParts[0], case .unit(let high) = secondParts[0],
      low > 0, low < high
    else { return }
    let joiner = high == low + 1 ? "or" : "to"
    offer(
      3, "num", "num=pl",
      "\(NumberWord.english[Int(low)]) \(joiner) \(NumberWord.english[Int(high)])")
  }

  /// `dua pertiga` is two-thirds, which the grammar takes as it takes a percentage.
  private mutating func readFraction(_ first: EntityAtom) {
    let index = attached(1)?.isDash == true ? 2 : 1
    guard case .unit(let count)? = tables.numberWords[first.form]?.first, count > 0,
      let part = atom(index), let name = EntityTables.fractions[part.form],
      !(part.form == "perempat" && atom(index + 1)?.form == "final")
    else { return }
    offer(
      index + 1, "percent", "num=pl",
      "\(NumberWord.english[Int(count)])-\(name)\(count == 1 ? "" : "s")")
  }
}
