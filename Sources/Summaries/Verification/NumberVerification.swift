import Articles
import QualityChecks
import Translation

/// Each number of a sentence must be one of the cited segments, by its value, and count what it
/// counts there. The numbers of dates are for `DateVerification`.
struct NumberVerification: VerificationCheck {
  func issues(in claim: VerifiedClaim) -> [Issue] {
    let dates = claim.datesOfSentence
    let sourceDates = claim.datesOfSources
    let pool = claim.segments.enumerated().flatMap { index, segment in
      let dates = DateReferenceReader.references(
        in: claim.sources[index], table: claim.data.calendar.indonesian)
      return StatedNumber.numbers(inIndonesian: segment.source).filter { number in
        !dates.contains { $0.range.meets(number.range) }
      }
    }
    let numbers = StatedNumber.numbers(inEnglish: claim.sentence.text).filter { number in
      // One is said without a number in Indonesian: `seorang`, `pertama`.
      number.isCount && !number.integers.contains(1) && !isInName(number, claim)
        && !dates.contains { $0.range.meets(number.range) }
    }
    let lost = numbers.filter { number in
      !pool.contains { $0.agrees(with: number) } && !isYear(number, of: sourceDates, claim)
    }
    return lost.map {
      claim.issue("number", "'\($0.text)' is no number of the cited segments", $0.range)
    } + units(claim)
  }

  /// Whether it is a word of a name: `Thousand Islands`, `Page Six`.
  private func isInName(_ number: StatedNumber, _ claim: VerifiedClaim) -> Bool {
    let tokens = claim.sentence.tokens
    guard let place = tokens.firstIndex(where: { $0.range == number.range }), place > 0 else {
      return false
    }
    let beside = [place - 1, place + 1].filter(tokens.indices.contains)
    return tokens[place].kind == .word && tokens[place].startsUppercase
      && beside.contains { tokens[$0].startsUppercase }
  }

  private func isYear(
    _ number: StatedNumber, of dates: [DateReference], _ claim: VerifiedClaim
  ) -> Bool {
    number.integers.contains { year in
      (1900...2100).contains(year)
        && dates.contains { date in
          date.year == year || date.days(published: claim.published).contains { $0.year == year }
        }
    }
  }

  /// The currencies, measures and rough counts that the cited segments don't use.
  private func units(_ claim: VerifiedClaim) -> [Issue] {
    let source = Set(claim.sources.joined().flatMap(Self.names))
    var known: Set<String> = []
    return claim.sentence.tokens.indices.compactMap { index in
      let token = claim.sentence.tokens[index]
      let word = token.lower
      guard let unit = claim.data.units.first(where: { $0.english.contains(word) }),
        unit.indonesian.isDisjoint(with: source), known.insert(unit.name).inserted,
        isCounted(index, in: claim.sentence.tokens)
      else { return nil }
      return claim.issue(
        "number", "'\(token.text)' is not what the cited segments count in", token.range)
    }
  }

  /// The forms by which units are looked up: the word, and what is run together with a mark (`US$`).
  private static func names(_ token: TextToken) -> [String] {
    [token.lower, token.lower.hasSuffix("nya") ? String(token.lower.dropLast(3)) : token.lower]
  }

  /// Whether a number stands beside the word; `tens of`, `thousands` count by themselves.
  private func isCounted(_ index: Int, in tokens: [TextToken]) -> Bool {
    // `p.m.` is no meter.
    if tokens[index].text.count == 1, tokens[index].kind == .word {
      return index > 0 && tokens[index - 1].kind == .numeral
    }
    let near = tokens[max(0, index - 3)..<min(tokens.count, index + 2)]
    return near.contains { $0.kind == .numeral }
      || tokens[index].lower.hasSuffix("s") && near.contains { $0.lower == "of" }
  }
}

extension SourceRange {
  func meets(_ other: SourceRange) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }
}

extension VerifiedClaim {
  /// A part of the sentence.
  func slice(_ range: SourceRange) -> String {
    String(decoding: Array(sentence.text.utf8)[range.lowerBound..<range.upperBound], as: UTF8.self)
  }
}
