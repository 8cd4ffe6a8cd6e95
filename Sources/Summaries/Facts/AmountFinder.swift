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
      guard word.category == "num", let value = reading.number(at: number) else { return nil }
      var noun = number + 1
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
        value: value, upper: nil, unit: plural(counted.text),
        counted: isMeasure ? nil : counted.text,
        bound: bound(before: word.range.lowerBound))
      return (word.range.lowerBound, finding)
    }
  }

  /// What English counts: the noun as it stands after `2`.
  private func plural(_ noun: String) -> String {
    let counted = namer.english(of: "2 \(noun.lowercased())")
    return counted.hasPrefix("2 ") ? String(counted.dropFirst(2)) : noun
  }

  private func bound(before place: Int) -> AmountFact.Bound {
    guard
      let token = tokens.firstIndex(where: { reading.words[$0.word].range.lowerBound >= place }),
      case .bound(let bound)? = facts.kind(before: token, in: tokens)?.kind
    else { return .exactly }
    return bound
  }
}

extension SourceReading {
  /// The value of the number that a word is.
  func number(at word: Int) -> String? {
    let text = words[word].text
    let stated = StatedNumber.all(inIndonesian: text)
    return stated.count == 1 ? stated[0].value : nil
  }
}
