import Articles

extension DisagreementFinder {
  /// Different figures of the same thing, in different articles.
  func amounts() -> [Disagreement] {
    var groups: [(amount: AmountFact, claims: [Claim])] = []
    for one in articles.indices {
      for other in articles.indices where one < other {
        for (amount, counterpart) in differingAmounts(one, other) {
          let claims = [claim(amount, one), claim(counterpart, other)]
          let known = groups.firstIndex { group in
            group.amount.unit == amount.unit
              && group.claims.contains { claims.map(\.places).contains($0.places) }
          }
          if let known {
            groups[known].claims += claims.filter { new in
              !groups[known].claims.contains { $0.places == new.places && $0.value == new.value }
            }
          } else {
            groups.append((amount, claims))
          }
        }
      }
    }
    return groups.map { group in
      Disagreement(
        kind: .amount, question: Self.question(group.amount),
        positions: positions(group.claims))
    }
  }

  private static func question(_ amount: AmountFact) -> String {
    switch amount.kind {
    case .money: "the amount in \(amount.unit)"
    case .percent: "the percentage"
    case .measure: "the measure in \(amount.unit)"
    case .count: "the number of \(amount.unit)"
    }
  }

  private func differingAmounts(
    _ one: Int, _ other: Int
  ) -> [(AmountFact, AmountFact)] {
    let (here, there) = (articles[one].facts.amounts, articles[other].facts.amounts)
    return here.flatMap { amount -> [(AmountFact, AmountFact)] in
      // What the other article says too is no difference, nor what it says beside it.
      guard !there.contains(where: { $0.agrees(with: amount) }) else { return [] }
      return there.filter { candidate in
        candidate.isComparable(to: amount) && !here.contains { $0.agrees(with: candidate) }
          && isSameThing(amount, one, candidate, other)
      }.map { (amount, $0) }
    }
  }

  /// Whether two figures stand in sentences that are alike, and the same word follows them. Where a
  /// sentence has several of the kind, only that word tells which is meant.
  private func isSameThing(
    _ amount: AmountFact, _ one: Int, _ candidate: AmountFact, _ other: Int
  ) -> Bool {
    for place in places(amount.segments, one) {
      for counterpart in places(candidate.segments, other)
      where sentences.likeness(place, counterpart) >= Self.sameThing
        && !areOfDifferentDays(place, counterpart)
      {
        let after = Self.word(after: amount.source, in: sentences.items[place].citation.source)
        let otherAfter = Self.word(
          after: candidate.source, in: sentences.items[counterpart].citation.source)
        guard after == otherAfter else { continue }
        if amount.kind == .count && after != nil
          || isOnly(amount, place) && isOnly(candidate, counterpart)
        {
          return true
        }
      }
    }
    return false
  }

  /// Whether what two sentences tell of lies on different days: how much it was by then is no
  /// difference. On which day somebody said it tells nothing.
  private func areOfDifferentDays(_ place: Int, _ counterpart: Int) -> Bool {
    let (days, others) = (days(of: place), days(of: counterpart))
    return !days.isEmpty && !others.isEmpty
      && !days.contains { day in
        others.contains { $0.contains(day) || day.contains($0) }
      }
  }

  /// The dates of what a sentence tells of.
  private func days(of place: Int) -> [String] {
    let item = sentences.items[place]
    let (article, segment) = (articles[item.article], item.citation.segment)
    let said = article.statements.filter {
      $0.segment == segment && $0.speaker != nil && $0.degree != .reported
    }
    return article.facts.dates.filter { date in
      date.segments.contains(segment)
        && (said.isEmpty || said.contains { $0.source.contains(date.source) })
    }.map(\.value)
  }

  /// Whether a sentence has no other figure of the kind.
  private func isOnly(_ amount: AmountFact, _ place: Int) -> Bool {
    sentences.items[place].amounts.count { $0.isComparable(to: amount) } == 1
  }

  /// Different days of the same thing, in different articles: the only day of each sentence, and one
  /// that the other article doesn't name.
  func dates() -> [Disagreement] {
    var found: [Disagreement] = []
    for one in articles.indices {
      for other in articles.indices where one < other {
        for date in articles[one].facts.dates where isOnlyHere(date, other) {
          for counterpart in articles[other].facts.dates where isOnlyHere(counterpart, one) {
            let pair = alikePair(date.segments, one, counterpart.segments, other)
            guard let pair, isOnlyDay(date, pair.0, one), isOnlyDay(counterpart, pair.1, other),
              !isEachFromItsOwnDay((date, one), (counterpart, other)),
              // Each day has its own figures.
              !sentences.items[pair.0].amounts.differ(from: sentences.items[pair.1].amounts)
            else { continue }
            found.append(
              Disagreement(
                kind: .date, question: "when it was",
                positions: positions([
                  Claim(article: one, value: date.value, places: [pair.0]),
                  Claim(article: other, value: counterpart.value, places: [pair.1]),
                ])))
          }
        }
      }
    }
    return found
  }

  private func isOnlyHere(_ date: DateFact, _ other: Int) -> Bool {
    CalendarDay(iso: date.value) != nil && date.value.count == 10
      && !articles[other].facts.dates.contains { $0.value.contains(date.value) }
  }

  private func isOnlyDay(_ date: DateFact, _ place: Int, _ article: Int) -> Bool {
    let segment = sentences.items[place].citation.segment
    return articles[article].facts.dates.filter { $0.segments.contains(segment) } == [date]
  }

  /// Whether two articles of different days are equally far from the days that they name: each then
  /// speaks of its own, as of the prices of today.
  private func isEachFromItsOwnDay(_ one: (DateFact, Int), _ other: (DateFact, Int)) -> Bool {
    let distances = [one, other].map { date, article -> Int? in
      guard let day = CalendarDay(iso: date.value),
        let published = articles[article].metadata.published.flatMap({ CalendarDay(iso: $0) })
      else { return nil }
      return day.number - published.number
    }
    return distances[0] != nil && distances[0] == distances[1]
  }

  private func alikePair(
    _ segments: [String], _ one: Int, _ others: [String], _ other: Int
  ) -> (Int, Int)? {
    for place in places(segments, one) {
      for counterpart in places(others, other)
      where sentences.likeness(place, counterpart) >= EventSentences.sameNews {
        return (place, counterpart)
      }
    }
    return nil
  }

  private func claim(_ amount: AmountFact, _ article: Int) -> Claim {
    Claim(article: article, value: amount.shown, places: places(amount.segments, article))
  }

  private func places(_ segments: [String], _ article: Int) -> [Int] {
    segments.compactMap { sentences.place(of: $0, in: articles[article]) }
  }

  /// The word that follows a figure in its sentence, in lower case; nil at a mark or at the end.
  private static func word(after figure: String, in sentence: String) -> String? {
    guard let range = sentence.firstRange(of: figure) else { return nil }
    let rest = sentence[range.upperBound...]
    guard rest.first == " " else { return nil }
    let word = rest.dropFirst().prefix { $0.isLetter || $0 == "-" }
    return word.isEmpty ? nil : word.lowercased()
  }
}
