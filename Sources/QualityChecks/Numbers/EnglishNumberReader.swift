import Articles

/// Finds the numbers that an English text states, and all that may be meant by them.
struct EnglishNumberReader {
  private let tokens: [TextToken]
  private var mentions: [NumberMention] = []
  /// The index of the first token after the last mention.
  private var endOfLast = 0
  private var position = 0

  private init(_ tokens: [TextToken]) {
    self.tokens = tokens
  }

  /// The numbers in `tokens`, in order.
  ///
  /// - Complexity: O(number of tokens).
  static func mentions(in tokens: [TextToken]) -> [NumberMention] {
    var reader = EnglishNumberReader(tokens)
    while reader.position < tokens.count {
      switch tokens[reader.position].kind {
      case .numeral: reader.readNumeral()
      case .word: reader.readWord()
      case .mark: reader.position += 1
      }
    }
    return reader.mentions
  }

  private func word(at index: Int) -> String? {
    index < tokens.count && tokens[index].kind == .word ? tokens[index].lower : nil
  }

  /// The index of the word that follows at `index`, past a hyphen.
  private func pastHyphen(_ index: Int) -> Int {
    index < tokens.count && tokens[index].text == "-" ? index + 1 : index
  }

  private func touches(_ index: Int) -> Bool {
    index < tokens.count && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  private mutating func add(_ mention: NumberMention, scaledBy power: Int, end: Int) {
    var mention = mention
    if power > 0, let last = mentions.indices.last, joinsRange(to: position) {
      mentions[last].addReadings(timesTenToThe: power)
    }
    if let next = word(at: pastHyphen(end)), let multiple = EnglishNumberWords.multiples[next] {
      for integer in mention.integers where integer < 1_000_000 {
        mention.readings.insert(.value(integer * multiple))
      }
    }
    for integer in mention.integers where integer <= 24 {
      mention.readings.insert(.time(hours: integer, minutes: 0))
    }
    mentions.append(mention)
    (endOfLast, position) = (end, end)
  }

  private func joinsRange(to start: Int) -> Bool {
    guard !mentions.isEmpty, start == endOfLast + 1 else { return false }
    let between = tokens[endOfLast].lower
    return between == "-" || between == "–" || EnglishNumberWords.rangeWords.contains(between)
  }

  private mutating func readNumeral() {
    if let date = SlashedDate(tokens: tokens, at: position) {
      mentions += date.mentions
      position = date.end
      endOfLast = position
      return
    }
    let numeral = tokens[position]
    var parts = NumeralNotation.english.readings(of: numeral.text).map {
      NumberMention(text: numeral.text, readings: $0, range: numeral.range, isNumeral: true)
    }
    guard var mention = parts.popLast() else { return }
    mentions += parts
    var end = position + 1
    var power = 0
    while let scale = word(at: pastHyphen(end)).flatMap({ EnglishNumberWords.scales[$0] }) {
      let name = tokens[pastHyphen(end)].lower
      if EnglishNumberWords.letterScales.contains(name) {
        guard touches(end), power == 0 else { break }
        mention.multiply(byTenToThe: scale, keepingPlain: true)
        end += 1
        break
      }
      power += scale
      end = pastHyphen(end) + 1
    }
    if power > 0 { mention.multiply(byTenToThe: power) }
    addYears(to: &mention)
    add(mention, scaledBy: power, end: end)
  }

  /// The years that two digits may stand for: `'98`, `90s`, `2020-24`.
  private func addYears(to mention: inout NumberMention) {
    guard mention.text.utf8.count == 2 else { return }
    let before = position > 0 ? tokens[position - 1].text : ""
    let isDecade = touches(position + 1) && word(at: position + 1) == "s"
    let year = joinsRange(to: position) ? mentions.last?.integers.first : nil
    for integer in mention.integers {
      if before == "'" || before == "’" || before == "‘" || isDecade {
        mention.readings.formUnion([.value(1900 + integer), .value(2000 + integer)])
      } else if let year, (1000...9999).contains(year) {
        mention.readings.insert(.value(year / 100 * 100 + integer))
      }
    }
  }

  private mutating func readWord() {
    guard let first = EnglishNumberWords.parts[tokens[position].lower] else {
      return readOtherWord()
    }
    var parser = NumberWordParser()
    _ = parser.take(first)
    var end = position + 1
    var power = 0
    if case .scale(let scale) = first { power = scale }
    var readings: Set<NumberReading> = []
    while true {
      var next = pastHyphen(end)
      let isJoined = word(at: next) == "and"
      if isJoined { next += 1 }
      guard let part = word(at: next).flatMap({ EnglishNumberWords.parts[$0] }) else { break }
      // `two and three` are two numbers, `two hundred and three` is one, or else two.
      if isJoined && parser.value < 100 { break }
      let before = parser.value
      guard parser.take(part) else { break }
      if isJoined {
        readings.insert(.value(before))
        if case .unit(let value) = part { readings.insert(.value(value)) }
        if case .tens(let value) = part { readings.insert(.value(value)) }
      }
      if case .scale(let scale) = part { power = scale }
      end = next + 1
    }
    readings.insert(.value(parser.value))
    // Years are read in pairs: `nineteen ninety-eight`.
    if (10...20).contains(parser.value), let (year, yearEnd) = year(after: parser.value, end) {
      readings.insert(.value(year))
      end = yearEnd
    }
    if let half = half(after: parser.value, end) { readings.insert(half) }
    let range = tokens[position].range.union(tokens[end - 1].range)
    let text = tokens[position..<end].map(\.text).joined(separator: " ")
    add(
      NumberMention(text: text, readings: readings, range: range, isNumeral: false),
      scaledBy: power, end: end)
  }

  private func year(after century: Int, _ index: Int) -> (Int, Int)? {
    guard let tens = word(at: index), case .tens(let value)? = EnglishNumberWords.parts[tens] else {
      return nil
    }
    let next = pastHyphen(index + 1)
    if let digit = word(at: next), case .unit(let unit)? = EnglishNumberWords.parts[digit],
      unit < 10
    {
      return (century * 100 + value + unit, next + 1)
    }
    return (century * 100 + value, index + 1)
  }

  /// `two and a half million`: what follows the `two`, read together with it.
  private func half(after whole: Int, _ index: Int) -> NumberReading? {
    guard whole < 100_000, word(at: index) == "and", word(at: index + 1) == "a",
      word(at: index + 2) == "half"
    else { return nil }
    let power = word(at: index + 3).flatMap { EnglishNumberWords.scales[$0] } ?? 0
    return .value(NumericValue(digits: String(whole * 10 + 5), exponent: power - 1))
  }

  private mutating func readOtherWord() {
    let token = tokens[position]
    var readings = Set(EnglishNumberWords.others[token.lower] ?? [])
    let isPossessive = token.lower.hasSuffix("'s")
    let name = isPossessive ? String(token.lower.dropLast(2)) : token.lower
    if let month = EnglishNumberWords.months[name] { readings.insert(.month(month)) }
    // `half a million`
    if token.lower == "half", word(at: position + 1) == "a",
      let power = word(at: position + 2).flatMap({ EnglishNumberWords.scales[$0] }), power > 1
    {
      readings.insert(.value(NumericValue(digits: "5", exponent: power - 1)))
    }
    position += 1
    guard !readings.isEmpty else { return }
    mentions.append(
      NumberMention(
        text: token.text, readings: readings, range: token.range, isNumeral: false,
        isRequired: false))
  }
}
