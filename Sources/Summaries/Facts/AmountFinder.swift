import Articles
import QualityChecks
import Translation

/// Finds the figures of a segment: money, shares, measures, and what is counted.
struct AmountFinder {
  struct Finding {
    let source: String
    let kind: AmountFact.Kind
    let value: String
    let upper: String?
    let unit: String
    let counted: String?
    let bound: AmountFact.Bound
  }

  private let reading: SourceReading
  private let facts: FactWords
  private let namer: EntityNamer
  private let tokens: [ReadingToken]

  init(_ reading: SourceReading, facts: FactWords, namer: EntityNamer) {
    self.reading = reading
    self.facts = facts
    self.namer = namer
    tokens = ReadingToken.tokens(of: reading)
  }

  /// - Complexity: O(words × figures of the segment).
  func findings() -> [Finding] {
    let figures = reading.entities.compactMap { entity -> (place: Int, finding: Finding)? in
      guard let kind = Self.kind(entity.value.kind), let unit = entity.value.unit else {
        return nil
      }
      let finding = Finding(
        source: reading.text(of: entity.range), kind: kind, value: entity.value.value,
        upper: entity.value.upper, unit: unit, counted: nil,
        bound: bound(before: entity.range.lowerBound))
      return (entity.range.lowerBound, finding)
    }
    return (figures + counts()).sorted { $0.place < $1.place }.map(\.finding)
  }

  private static func kind(_ kind: EntityValue.Kind) -> AmountFact.Kind? {
    switch kind {
    case .money: .money
    case .percent: .percent
    case .measure: .measure
    case .date, .time: nil
    }
  }

  private func counts() -> [(place: Int, finding: Finding)] {
    reading.words.indices.compactMap { number in
      let word = reading.words[number]
      guard word.category == "num", let value = reading.number(at: number), !isLabel(number),
        !isRangeEnd(number)
      else { return nil }
      let end = endOfRange(from: number)
      var noun = end ?? number
      noun += 1
      while noun < reading.words.count, reading.words[noun].category == "clf",
        noun + 1 < reading.words.count, reading.words[noun + 1].category == "n"
      {
        noun += 1
      }
      guard noun < reading.words.count, ["n", "clf"].contains(reading.words[noun].category) else {
        return nil
      }
      let counted = reading.words[noun]
      let isMeasure = counted.has("unit")
      let finding = Finding(
        source: reading.text(of: number..<noun + 1), kind: isMeasure ? .measure : .count,
        value: value, upper: end.flatMap(reading.number),
        unit: value == "1" && end == nil
          ? namer.english(of: counted.text.lowercased()) : plural(counted.text),
        counted: isMeasure ? nil : counted.text,
        bound: bound(before: word.range.lowerBound))
      return (word.range.lowerBound, finding)
    }
  }

  /// The number at the other end of a range: `dua hingga tujuh hari`.
  private func endOfRange(from number: Int) -> Int? {
    guard number + 2 < reading.words.count, facts[reading.words[number + 1].form] == .range,
      reading.words[number + 2].category == "num"
    else { return nil }
    return number + 2
  }

  private func isRangeEnd(_ number: Int) -> Bool {
    number >= 2 && endOfRange(from: number - 2) != nil && reading.number(at: number - 2) != nil
      && reading.words[number - 2].category == "num"
  }

  /// Whether the number is what something is called, not a count: `Pasal 12`.
  private func isLabel(_ number: Int) -> Bool {
    guard number > 0, reading.words[number].text.first?.isNumber ?? false else { return false }
    let before = reading.words[number - 1]
    return before.isNoun && before.text.first?.isUppercase ?? false
      && before.sentence == reading.words[number].sentence
  }

  /// What English counts: the noun as it stands after `2`.
  private func plural(_ noun: String) -> String {
    let counted = namer.english(of: "2 \(noun.lowercased())")
    return counted.hasPrefix("2 ") ? String(counted.dropFirst(2)) : noun
  }

  private func bound(before place: Int) -> AmountFact.Bound {
    let token = tokens.firstIndex { reading.words[$0.word].range.lowerBound >= place }
    guard let token,
      case .bound(let bound)? = facts.kind(before: token, in: tokens)?.kind
    else { return .exactly }
    return bound
  }
}

extension SourceReading {
  /// The value of the number that a word is.
  func number(at word: Int) -> String? {
    let text = words[word].text
    let stated = StatedNumber.numbers(inIndonesian: text)
    return stated.count == 1 ? stated[0].value : nil
  }
}
