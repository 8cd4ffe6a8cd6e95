import Articles
import Translation

/// Whom and what an article names, all mentions of one taken together.
struct ArticleNames {
  /// Somebody or something with a name, or with a noun alone.
  struct Entry {
    let entity: Int
    /// The forms of the name in the order of the text.
    var names: [String] = []
    var isPerson = false
    /// Whether a title or a name that is given to people shows it, beside a noun for a person.
    var isSurelyPerson = false
    /// What stands before or beside the name and says what they are, in the order of the text.
    var titles: [String] = []
    var segments: [String] = []

    /// The segment in which each form of the name stands first.
    var segmentOfName: [String: String] = [:]

    /// The segment that first gives the fullest form of the name.
    var nameSegment: String { fullName.flatMap { segmentOfName[$0] } ?? segments[0] }

    /// The fullest form of the name: the one with the most words.
    var fullName: String? {
      names.enumerated().max {
        ($0.element.split(separator: " ").count, $1.offset)
          < ($1.element.split(separator: " ").count, $0.offset)
      }?.element
    }
  }

  /// A mention by its place: the number of the reading and its first word.
  struct Place: Hashable {
    let reading: Int
    let word: Int
  }

  private(set) var entries: [Int: Entry] = [:]
  /// The entities in the order in which the article names them.
  private(set) var order: [Int] = []
  /// Whose title a mention without a name is that stands beside the name (`Direktur PT X, Lukman`).
  private(set) var appositions: [Place: Int] = [:]

  /// - Complexity: O(mentions of the article).
  init(_ readings: [SourceReading], words: FactWords) {
    for (number, reading) in readings.enumerated() {
      for index in reading.mentions.indices { add(reading.mentions[index], reading) }
      for index in reading.mentions.indices { addApposition(index, reading, number, words) }
    }
  }

  /// The persons that have a name.
  var people: [Entry] {
    order.compactMap { entries[$0] }.filter { entry in
      guard entry.isPerson, let name = entry.fullName else { return false }
      // `anggota Satres`: a single word behind a noun may be anything.
      return name.contains(" ") || entry.isSurelyPerson || entry.segments.count > 1
    }
  }

  private mutating func add(_ mention: SourceMention, _ reading: SourceReading) {
    if entries[mention.entity] == nil { order.append(mention.entity) }
    var entry = entries[mention.entity] ?? Entry(entity: mention.entity)
    entry.isPerson = entry.isPerson || (mention.kind == .person && reading.mayBePerson(mention))
    if entry.segments.last != reading.segment.id { entry.segments.append(reading.segment.id) }
    if let name = mention.name, !reading.words[name].contains(where: \.isCalendarName) {
      let title = reading.words[mention.words.lowerBound..<name.lowerBound]
      entry.isSurelyPerson =
        entry.isSurelyPerson || mention.hasGivenName || title.contains { $0.has("title") }
      let text = reading.text(of: name)
      if !entry.names.contains(text) {
        entry.names.append(text)
        entry.segmentOfName[text] = reading.segment.id
      }
      if let title = reading.title(in: mention.words.lowerBound..<name.lowerBound) {
        entry.addTitle(title)
      }
    }
    entries[mention.entity] = entry
  }

  /// Takes what a noun phrase beside a name says for a title: before it (`Pengamat militer dari
  /// Pusat Kajian, Bagas Hendrawan,`) or after it (`Bagas Hendrawan, pengamat militer,`).
  private mutating func addApposition(
    _ index: Int, _ reading: SourceReading, _ number: Int, _ words: FactWords
  ) {
    let mention = reading.mentions[index]
    guard mention.kind == .person, mention.name == nil || !reading.mayBePerson(mention) else {
      return
    }
    let end = reading.endOfNounPhrase(from: mention.words.lowerBound, by: words)
    guard end < reading.words.count, reading.words[end].category == "comma" else { return }
    guard let title = reading.title(in: mention.words.lowerBound..<end) else { return }
    let next = reading.mentions.first {
      $0.words.lowerBound == end + 1 && $0.isNameAlone && reading.mayBePerson($0)
    }
    let isBefore = next.map { reading.closesApposition(at: $0.words.upperBound) } ?? false
    let before = mention.words.lowerBound - 1
    let last = reading.mentions.last {
      $0.words.upperBound == before && $0.isNameAlone && reading.mayBePerson($0)
    }
    let isAfter = before > 0 && reading.words[before].category == "comma" && last != nil
    guard let whose = isBefore ? next : isAfter ? last : nil else { return }
    entries[whose.entity]?.isPerson = true
    entries[whose.entity]?.addTitle(title)
    appositions[Place(reading: number, word: mention.words.lowerBound)] = whose.entity
  }
}

extension ArticleNames.Entry {
  fileprivate mutating func addTitle(_ title: String) {
    if !titles.contains(title) { titles.append(title) }
  }
}

extension SourceMention {
  /// Whether it is nothing but a name.
  var isNameAlone: Bool {
    (kind == .person || kind == .unknown) && name != nil && name == words
  }
}

extension SourceReading {
  /// Whether the name of a mention may be a person's: not a place's or a body's, not an acronym.
  func mayBePerson(_ mention: SourceMention) -> Bool {
    guard let name = mention.name else { return true }
    if words[name].contains(where: {
      $0.has("org") || $0.has("place") || !$0.isName || $0.isCalendarName
    }) {
      return false
    }
    // `direktur PT Karya Persada`: what such a word is followed by is its name.
    if words[mention.words.lowerBound..<name.lowerBound].contains(where: \.opensBodysName) {
      return false
    }
    return name.count > 1 || words[name.lowerBound].text.contains(where: \.isLowercase)
  }

  /// Whether a phrase beside a name ends at a word.
  fileprivate func closesApposition(at word: Int) -> Bool {
    word < words.count && ["comma", "stop", "open"].contains(words[word].category)
  }

  /// What stands before or beside a name and says what the person is; without `-nya`. Nil where it
  /// says no such thing (`sundulan`).
  func title(in range: Range<Int>) -> String? {
    guard let first = range.first(where: { words[$0].has("human") || words[$0].has("title") })
    else { return nil }
    let text = text(of: first..<range.upperBound)
    return words[range.upperBound - 1].has("nya") && text.hasSuffix("nya")
      ? String(text.dropLast(3)) : text
  }

  /// Where the noun phrase ends that begins at a word: before a mark, a verb, a conjunction or
  /// what opens a clause. An acronym in parentheses is part of it.
  func endOfNounPhrase(from start: Int, by facts: FactWords) -> Int {
    var end = start
    while end < words.count, words[end].sentence == words[start].sentence,
      words[end].isPartOfNounPhrase(by: facts)
    {
      // What counts or singles out begins another phrase, unless it stands at the head.
      if end > start, words[end - 1].isNoun, words[end].opensNounPhrase { break }
      end += 1
      if end + 3 < words.count, words[end].category == "open", words[end + 2].category == "close",
        words[end + 3].isPartOfNounPhrase(by: facts)
      {
        end += 3
      }
    }
    return end
  }
}

extension SourceWord {
  var isVerb: Bool { category == "vt" || category == "vi" }
  /// Whether the name of a body follows: `PT`, `CV`.
  var opensBodysName: Bool {
    !isName && has("org") && (category == "before" || has("acronym"))
  }
  private static let nounPhraseCategories: Set<String> = [
    "adj", "compass", "num", "ord", "cconj", "clf", "art", "quant", "dem",
  ]

  var opensNounPhrase: Bool { ["num", "art", "quant", "clf"].contains(category) }
  var isNoun: Bool { ["n", "np", "after", "before"].contains(category) }
  var isCalendarName: Bool { has("weekday") || has("month") }
  var isName: Bool { has("name") && category != "date" }

  /// Whether it may stand within a noun phrase that names somebody.
  func isPartOfNounPhrase(by facts: FactWords) -> Bool {
    isNoun || Self.nounPhraseCategories.contains(category)
      || category == "prep" && facts[form] == .link
  }
}
