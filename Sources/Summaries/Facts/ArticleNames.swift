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
    var isBody = false
    /// What stands before or beside the name and says what they are, in the order of the text.
    var titles: [String] = []
    var segments: [String] = []

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
  init(_ readings: [SourceReading]) {
    for (number, reading) in readings.enumerated() {
      for index in reading.mentions.indices { add(reading.mentions[index], reading) }
      for index in reading.mentions.indices { addApposition(index, reading, number) }
    }
  }

  /// The persons that have a name.
  var people: [Entry] {
    order.compactMap { entries[$0] }.filter { $0.isPerson && !$0.names.isEmpty }
  }

  private mutating func add(_ mention: SourceMention, _ reading: SourceReading) {
    if entries[mention.entity] == nil { order.append(mention.entity) }
    var entry = entries[mention.entity] ?? Entry(entity: mention.entity)
    entry.isPerson = entry.isPerson || mention.kind == .person
    entry.isBody = entry.isBody || mention.kind == .body
    if entry.segments.last != reading.segment.id { entry.segments.append(reading.segment.id) }
    if let name = mention.name {
      let text = reading.text(of: name)
      if !entry.names.contains(text) { entry.names.append(text) }
      if mention.words.lowerBound < name.lowerBound {
        entry.addTitle(reading.text(of: mention.words.lowerBound..<name.lowerBound))
      }
    }
    entries[mention.entity] = entry
  }

  /// Takes what a noun phrase beside a name says for a title: before it (`Pengamat militer dari
  /// Pusat Kajian, Bagas Hendrawan,`) or after it (`Bagas Hendrawan, pengamat militer,`).
  private mutating func addApposition(_ index: Int, _ reading: SourceReading, _ number: Int) {
    let mention = reading.mentions[index]
    guard mention.kind == .person, mention.name == nil else { return }
    let end = reading.endOfNounPhrase(from: mention.words.lowerBound)
    guard end < reading.words.count, reading.words[end].category == "comma" else { return }
    let title = reading.text(of: mention.words.lowerBound..<end)
    let next = reading.mentions.first { $0.words.lowerBound == end + 1 && $0.isPersonsName }
    let isBefore =
      next.map {
        $0.words.upperBound < reading.words.count
          && reading.words[$0.words.upperBound].closesApposition
      } ?? false
    let before = mention.words.lowerBound - 1
    let last = reading.mentions.last { $0.words.upperBound == before && $0.isPersonsName }
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
  /// Whether it is nothing but a name that may be a person's.
  var isPersonsName: Bool {
    (kind == .person || kind == .unknown) && name != nil && name == words
  }
}

extension SourceWord {
  /// Whether a phrase beside a name ends here.
  var closesApposition: Bool { category == "comma" || category == "stop" || category == "open" }
}

extension SourceReading {
  /// Where the noun phrase ends that begins at a word: before a mark, a verb, a conjunction or
  /// what opens a clause.
  func endOfNounPhrase(from start: Int) -> Int {
    var end = start
    while end < words.count, words[end].sentence == words[start].sentence,
      words[end].isPartOfNounPhrase
    {
      end += 1
    }
    return end
  }
}

extension SourceWord {
  var isVerb: Bool { category == "vt" || category == "vi" }
  var isNoun: Bool { ["n", "np", "after", "before"].contains(category) }
  var isName: Bool { has("name") && category != "date" }

  /// Whether it may stand within a noun phrase that names somebody.
  var isPartOfNounPhrase: Bool {
    isNoun
      || ["adj", "compass", "num", "ord", "cconj", "clf", "art", "quant", "dem"].contains(category)
      || category == "prep" && ["dari", "di", "untuk", "bidang", "pada"].contains(form)
  }
}
