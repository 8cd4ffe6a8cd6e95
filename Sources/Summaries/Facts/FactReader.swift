import Articles
import Glossaries
import Translation

/// Gathers the key facts of an article.
struct FactReader {
  private let words: FactWords
  private let names: ArticleNames
  private let namer: EntityNamer
  private let readings: [SourceReading]

  init(
    _ readings: [SourceReading], words: FactWords, names: ArticleNames, namer: EntityNamer
  ) {
    self.readings = readings
    self.words = words
    self.names = names
    self.namer = namer
  }

  /// - Parameters:
  ///   - published: the day of publication as the article's metadata state it.
  ///   - translations: the English of each segment, in the order of the readings.
  ///   - statements: those of the article.
  /// - Complexity: O(words + names × distinct facts).
  func facts(
    published: String?, translations: [Translation], statements: [Statement]
  ) -> KeyFacts {
    var facts = KeyFacts()
    facts.organizations = named("org")
    facts.places = named("place")
    facts.people = people(with: facts)
    facts.quotations = statements.filter(\.isQuotation).map {
      QuotationFact(source: $0.source, speaker: $0.speaker, segments: [$0.segment])
    }
    addAmounts(to: &facts)
    addDates(to: &facts, published: published, translations: translations)
    return facts
  }

  // MARK: Names

  private func people(with facts: KeyFacts) -> [PersonFact] {
    names.people.compactMap { entry in
      guard let name = entry.fullName else { return nil }
      let title = entry.titles.joined(separator: " ")
      let affiliation =
        facts.organizations.filter { title.contains($0.name) }.max { $0.name.count < $1.name.count }
        ?? facts.places.filter { title.contains($0.name) }.max { $0.name.count < $1.name.count }
      return PersonFact(
        name: name, otherNames: entry.names.filter { $0 != name },
        titles: entry.titles.map { .init(source: $0, english: namer.english(of: $0)) },
        affiliation: affiliation?.english, segments: entry.segments)
    }
  }

  private func named(_ feature: String) -> [NameFact] {
    var order: [String] = []
    var others: [String: [String]] = [:]
    var segments: [String: [String]] = [:]
    var nameOfAcronym: [String: String] = [:]
    for pair in readings.flatMap({ AcronymFinder.pairs(in: $0.segment.text) }) {
      nameOfAcronym[pair.acronym] = pair.expansion
    }
    for reading in readings where reading.segment.kind != .title {
      let scanner = NameScanner(reading, names: names)
      let bodies = feature == "org" ? [] : scanner.names("org")
      for range in scanner.names(feature, without: bodies) {
        let written = reading.text(of: range)
        let name = nameOfAcronym[written] ?? written
        if segments[name] == nil { order.append(name) }
        if written != name, !others[name, default: []].contains(written) {
          others[name, default: []].append(written)
        }
        if segments[name]?.last != reading.segment.id {
          segments[name, default: []].append(reading.segment.id)
        }
      }
    }
    return order.map {
      NameFact(
        name: $0, english: namer.english(ofName: $0), otherNames: others[$0] ?? [],
        segments: segments[$0] ?? [])
    }
  }

  // MARK: Figures and dates

  private func addAmounts(to facts: inout KeyFacts) {
    for reading in readings {
      for found in AmountFinder(reading, facts: words, namer: namer).findings() {
        facts.amounts.append(
          AmountFact(
            source: found.source, kind: found.kind, value: found.value, upper: found.upper,
            unit: found.unit, counted: found.counted, bound: found.bound,
            segments: [reading.segment.id]))
      }
    }
    facts.amounts = facts.amounts.merged()
  }

  private func addDates(
    to facts: inout KeyFacts, published: String?, translations: [Translation]
  ) {
    let anchor = published.flatMap { CalendarDay(iso: $0) } ?? firstStatedDay
    var dates: [DateFact] = []
    for (reading, translation) in zip(readings, translations) {
      let found = DateFinder.findings(in: reading, facts: words, anchor: anchor)
      for date in found {
        let segments = [reading.segment.id]
        dates.append(
          DateFact(
            source: date.source, value: date.value, basis: date.basis, segments: segments))
        guard reading.segment.kind != .title, translation.target.nonEmpty != nil else { continue }
        facts.timeline.append(
          TimelineEvent(date: date.value, english: translation.target, segments: segments))
      }
    }
    facts.dates = dates.merged()
    facts.timeline = facts.timeline.merged().enumerated().map { order, event in
      (event, DateResolver.start(of: event.date)?.number ?? .max, order)
    }.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
  }

  /// Where nobody says when an article was published, the first day that it names with its year is
  /// near enough.
  private var firstStatedDay: CalendarDay? {
    readings.lazy.flatMap(\.entities).filter { $0.value.kind == .date }
      .compactMap { CalendarDay(iso: $0.value.value) }.first
  }
}
