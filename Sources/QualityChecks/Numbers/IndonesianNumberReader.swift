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
    while end < tokens.count, tokens[end].kind == .word, let scale = scale(at: end) {
      power += scale
      end += 1
    }
    if power > 0 { mention.multiply(byTenToThe: power) }
    if isInAcronym { mention.isRequired = false }
    addContext(to: &mention)
    add(mention, scaledBy: power, end: end)
    readMonth()
  }

  /// The power of ten that the word there multiplies a numeral by; after `Rp` one letter is enough.
  private func scale(at index: Int) -> Int? {
    if let scale = IndonesianNumberWords.scales[tokens[index].withoutClitic] { return scale }
    let isRupiah = (token(-1)?.text == "." ? token(-2) : token(-1))?.lower == "rp"
    return isRupiah && index == position + 1
      ? IndonesianNumberWords.letterScales[tokens[index].text] : nil
  }

  /// The name of a month after its day.
  private mutating func readMonth() {
    guard let word = token(0), let month = IndonesianNumberWords.months[word.lower],
      mentions.last?.integers.contains(where: (1...31).contains) ?? false
    else { return }
    mentions.append(
      NumberMention(
        text: word.text, readings: [.month(month), .value(month)], range: word.range,
        isNumeral: false, isRequired: mentions.last?.isRequired ?? true))
    position += 1
    endOfLast = position
  }

  /// What the words around a numeral let it stand for beside.
  private func addContext(to mention: inout NumberMention) {
    let before = token(-1)?.lower
    if token(1)?.lower == "x", touches(position + 1), token(2)?.text.hasPrefix("10") == true {
      // `6.626x10-34`: the mark is before decimals, whichever it is.
      mention.readings.formUnion(
        NumeralNotation.english.readings(of: mention.text.replacing(",", with: ".")).joined())
    }
    for integer in mention.integers {
      if isTime(before: position + 1), integer <= 24 {
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
    var parser = NumberWordParser()
    guard firstParts(of: word.lower).allSatisfy({ parser.take($0) }), !parser.isEmpty else {
      return readOptionalWord()
    }
    var end = position + 1
    var power = 0
    while let (parts, next) = partsOfWord(after: end),
      parts.allSatisfy({ parser.take($0) })
    {
      if case .scale(let scale)? = parts.last { power = scale }
      end = next
    }
    if end == position + 1, IndonesianNumberWords.optional[word.lower] != nil {
      return readOptionalWord()
    }
    let range = word.range.union(tokens[end - 1].range)
    var readings: Set<NumberReading> = [.value(parser.value)]
    if isTime(before: end), parser.value <= 24 {
      readings.insert(.time(hours: parser.value, minutes: 0))
    }
    let text = tokens[position..<end].map(\.text).joined(separator: " ")
    add(
      NumberMention(
        text: text, readings: readings, range: range, isNumeral: false,
        isRequired: !saysNoNumber(position..<end)),
      scaledBy: power, end: end)
    readMonth()
  }

  /// What the word after the one before `end` adds to its number, and where that word ends; a hyphen
  /// may stand between (`dua-puluh`, `dua puluh-lima`).
  private func partsOfWord(after end: Int) -> ([NumberWordParser.Part], end: Int)? {
    var start = end
    let isJoined = start < tokens.count && tokens[start].text == "-" && touches(start)
    if isJoined { start += 1 }
    guard start < tokens.count, tokens[start].kind == .word, !isJoined || touches(start),
      let parts = IndonesianNumberWords.parts(of: tokens[start].withoutClitic)
    else { return nil }
    if isJoined, case .unit = parts[0], !tokens[end - 1].lower.hasSuffix("puluh") { return nil }
    return (parts, start + 1)
  }

  private mutating func readOptionalWord() {
    let word = tokens[position]
    position += 1
    guard
      var readings = IndonesianNumberWords.optional[word.lower]
        ?? IndonesianNumberWords.months[word.lower].map({ [.month($0), .value($0)] })
    else { return }
    if let scale = token(0).flatMap({ IndonesianNumberWords.scales[$0.lower] }) {
      // `setengah juta` is 500,000; `belasan juta` more than ten million.
      for case .value(let value) in readings {
        readings.append(.value(value.times(tenToThe: scale)))
      }
    }
    mentions.append(
      NumberMention(
        text: word.text, readings: Set(readings), range: word.range, isNumeral: false,
        isRequired: false))
  }

  /// What a word starts a number with; `kelima` as `lima`. A scale alone (`ribu`) starts none.
  private func firstParts(of word: String) -> [NumberWordParser.Part] {
    if let scale = IndonesianNumberWords.wholeScales[word] { return [.scale(scale)] }
    let bare = word.hasPrefix("ke") ? String(word.dropFirst(2)) : word
    guard let parts = IndonesianNumberWords.parts(of: bare) else { return [] }
    return switch parts[0] {
    case .unit, .oneHundred: parts
    default: []
    }
  }

  // MARK: The text around

  /// Whether the tokens there stand in a fixed expression (`kaki lima`), a name or an address that is
  /// kept as it is, so that the translation need not have the number.
  private func saysNoNumber(_ range: Range<Int>) -> Bool {
    let words = [range.lowerBound - 1, range.upperBound].map { index in
      tokens.indices.contains(index) ? tokens[index].lower : ""
    }
    let number = tokens[range].map(\.lower).joined(separator: " ")
    return isInName || isInAddress
      || IndonesianNumberWords.fixedExpressions.contains(words[0] + " " + number)
      || IndonesianNumberWords.fixedExpressions.contains(number + " " + words[1])
  }

  /// Whether the word is capitalized beside another capitalized one (`Empat Lawang` is no four), or
  /// inside a sentence the name of a city.
  private var isInName: Bool {
    guard let word = token(0), word.startsUppercase, let before = token(-1) else { return false }
    if IndonesianNumberWords.names.contains(word.text), before.kind == .word || before.text == "," {
      return true
    }
    return [before, token(1)].contains { $0?.kind == .word && $0?.startsUppercase ?? false }
  }

  /// Whether the digit is part of an acronym that the translation may spell out (`P3K`: first aid).
  private var isInAcronym: Bool {
    guard let before = token(-1), before.kind == .word, touches(position) else { return false }
    let after = touches(position + 1) && token(1)?.kind == .word ? token(1)?.text ?? "" : ""
    return IndonesianNumberWords.acronyms.contains(before.text + tokens[position].text + after)
  }

  /// Whether the word is part of a page's address, whose words have hyphens between
  /// (`1502346600-tiga-layanan-baru`).
  private var isInAddress: Bool {
    var start = position
    var end = position + 1
    while start > 0, position - start < Self.addressReach, touches(start) { start -= 1 }
    while end < tokens.count, end - position < Self.addressReach, touches(end) { end += 1 }
    return tokens[start..<end].count { $0.text == "-" } >= Self.hyphensOfAddress
  }

  private static let addressReach = 8
  private static let hyphensOfAddress = 3

  /// Whether no blank is before the token there.
  private func touches(_ index: Int) -> Bool {
    index > 0 && index < tokens.count
      && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  /// Whether the words around what ends before `end` make it an hour.
  private func isTime(before end: Int) -> Bool {
    let before = token(-1)?.lower
    return before == "pukul" || before == "jam"
      || end < tokens.count && IndonesianNumberWords.zones.contains(tokens[end].lower)
  }
}

extension TextToken {
  /// The lower-cased word without `nya`: `15,5 jutanya` are millions.
  fileprivate var withoutClitic: String {
    lower.hasSuffix("nya") ? String(lower.dropLast(3)) : lower
  }
}
