import Articles

/// Finds the numbers that an Indonesian text states.
struct IndonesianNumberReader {
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
    var reader = IndonesianNumberReader(tokens)
    while reader.position < tokens.count {
      switch tokens[reader.position].kind {
      case .numeral: reader.readNumeral()
      case .word: reader.readWord()
      case .mark: reader.position += 1
      }
    }
    return reader.mentions
  }

  private func token(_ offset: Int) -> TextToken? {
    tokens.indices.contains(position + offset) ? tokens[position + offset] : nil
  }

  private mutating func add(_ mention: NumberMention, scaledBy power: Int, end: Int) {
    if power > 0, let last = mentions.indices.last, joinsRange(to: position) {
      mentions[last].addReadings(timesTenToThe: power)
    }
    mentions.append(mention)
    (endOfLast, position) = (end, end)
  }

  /// Whether what lies between the last mention and the token there joins the ends of a range.
  private func joinsRange(to start: Int) -> Bool {
    guard !mentions.isEmpty, start == endOfLast + 1 else { return false }
    let between = tokens[endOfLast].lower
    return between == "-" || between == "–" || IndonesianNumberWords.rangeWords.contains(between)
  }

  private mutating func readNumeral() {
    if let date = SlashedDate(tokens: tokens, at: position) {
      mentions += date.mentions
      position = date.end
      endOfLast = position
      return
    }
    let numeral = tokens[position]
    var parts = NumeralNotation.indonesian.readings(of: numeral.text).map {
      NumberMention(text: numeral.text, readings: $0, range: numeral.range, isNumeral: true)
    }
    guard var mention = parts.popLast() else { return }
    for part in parts { mentions.append(part) }
    var end = position + 1
    var power = 0
    while end < tokens.count, tokens[end].kind == .word,
      let scale = IndonesianNumberWords.scales[tokens[end].withoutClitic]
    {
      power += scale
      end += 1
    }
    if power > 0 { mention.multiply(byTenToThe: power) }
    addContext(to: &mention)
    add(mention, scaledBy: power, end: end)
    readMonth()
  }

  /// The name of a month after its day.
  private mutating func readMonth() {
    guard let word = token(0), let month = IndonesianNumberWords.months[word.lower],
      mentions.last?.integers.contains(where: (1...31).contains) ?? false
    else { return }
    mentions.append(
      NumberMention(
        text: word.text, readings: [.month(month), .value(month)], range: word.range,
        isNumeral: false))
    position += 1
    endOfLast = position
  }

  /// What the words around a numeral let it stand for beside.
  private func addContext(to mention: inout NumberMention) {
    let before = token(-1)?.lower
    for integer in mention.integers {
      if before == "pukul" || before == "jam", integer <= 24 {
        mention.readings.insert(.time(hours: integer, minutes: 0))
      }
      guard (0..<100).contains(integer), mention.text.utf8.count == 2 else { continue }
      let isDecade = token(1)?.text == "-" && token(2)?.lower.hasPrefix("an") ?? false
      let year = joinsRange(to: position) ? mentions.last?.integers.first : nil
      if before == "tahun" || before == "'" || before == "’" || isDecade {
        mention.readings.formUnion([.value(1900 + integer), .value(2000 + integer)])
      } else if let year, (1000...9999).contains(year) {
        mention.readings.insert(.value(year / 100 * 100 + integer))
      }
    }
  }

  private mutating func readWord() {
    let word = tokens[position]
    var end = position
    var parser = NumberWordParser()
    var power = 0
    if let scale = IndonesianNumberWords.wholeScales[word.lower] {
      _ = parser.take(.scale(scale))
      end += 1
    } else if let part = firstPart(of: word.lower) {
      _ = parser.take(part)
      end += 1
    }
    guard end > position, !isInName else { return readOptionalWord() }
    while end < tokens.count, tokens[end].kind == .word,
      let part = IndonesianNumberWords.parts[tokens[end].withoutClitic], parser.take(part)
    {
      if case .scale(let scale) = part { power = scale }
      end += 1
    }
    if end == position + 1, IndonesianNumberWords.optional[word.lower] != nil {
      return readOptionalWord()
    }
    let range = word.range.union(tokens[end - 1].range)
    var readings: Set<NumberReading> = [.value(parser.value)]
    if token(-1)?.lower == "pukul", parser.value <= 24 {
      readings.insert(.time(hours: parser.value, minutes: 0))
    }
    let text = tokens[position..<end].map(\.text).joined(separator: " ")
    add(
      NumberMention(text: text, readings: readings, range: range, isNumeral: false),
      scaledBy: power, end: end)
    readMonth()
  }

  private mutating func readOptionalWord() {
    let word = tokens[position]
    position += 1
    let readings =
      IndonesianNumberWords.optional[word.lower]
      ?? firstPart(of: word.lower).flatMap { part in
        if case .unit(let value) = part { [.value(value)] } else { nil }
      }
      ?? IndonesianNumberWords.months[word.lower].map { [.month($0), .value($0)] }
    guard let readings else { return }
    mentions.append(
      NumberMention(
        text: word.text, readings: Set(readings), range: word.range, isNumeral: false,
        isRequired: false))
  }

  /// What a word starts a number with; `kelima` as `lima`. A scale alone (`ribu`) starts none.
  private func firstPart(of word: String) -> NumberWordParser.Part? {
    let bare = word.hasPrefix("ke") ? String(word.dropFirst(2)) : word
    switch IndonesianNumberWords.parts[bare] {
    case .unit(let value): return .unit(value)
    case .oneHundred: return .oneHundred
    default: return nil
    }
  }

  /// Whether the word is capitalized beside another capitalized one: `Empat Lawang` is no four.
  private var isInName: Bool {
    guard let word = token(0), word.startsUppercase, position > 0 else { return false }
    return [token(-1), token(1)].contains { $0?.kind == .word && $0?.startsUppercase ?? false }
  }
}

extension TextToken {
  /// The lower-cased word without `nya`: `15,5 jutanya` are millions.
  fileprivate var withoutClitic: String {
    lower.hasSuffix("nya") ? String(lower.dropLast(3)) : lower
  }
}
