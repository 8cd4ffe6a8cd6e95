import Translation

/// Finds who speaks at a verb or another word of saying.
struct SpeakerFinder {
  private let reading: SourceReading
  private let number: Int
  private let names: ArticleNames
  private let namer: EntityNamer
  private let facts: FactWords

  init(
    _ reading: SourceReading, number: Int, names: ArticleNames, namer: EntityNamer,
    facts: FactWords
  ) {
    self.reading = reading
    self.number = number
    self.names = names
    self.namer = namer
    self.facts = facts
  }

  private var words: [SourceWord] { reading.words }

  /// Who stands before the verb at `verb` as its subject.
  ///
  /// - Parameter start: the first word of the clause.
  func subject(of verb: Int, from start: Int, last: Speaker?) -> Speaker? {
    for word in (start..<verb).reversed() {
      if let speaker = pronoun(at: word, last: last) { return speaker }
      if let mention = reading.mentions.last(where: { $0.words.upperBound == word + 1 }),
        mention.words.lowerBound >= start, mention.kind != .thing,
        !isGoverned(mention.words.lowerBound), !isAside(mention, from: start)
      {
        return coordinated(with: mention, from: start) ?? speaker(mention)
      }
      if words[word].isName, words[word].has("place") || words[word].has("org"),
        !isGoverned(word), word + 1 == words.count || !words[word + 1].isNoun
      {
        return place(at: word, from: start)
      }
    }
    return nil
  }

  /// Who stands after the word of saying at `cue`.
  func follower(of cue: Int, hasClitic: Bool, last: Speaker?) -> Speaker? {
    if hasClitic { return namer.speaker(reading.pronouns[cue], source: "") ?? last }
    var word = cue + 1
    while word < words.count, ["prep", "art", "quant", "num"].contains(words[word].category) {
      word += 1
    }
    guard word < words.count, words[word].sentence == words[cue].sentence else { return nil }
    if let speaker = pronoun(at: word, last: last) { return speaker }
    if let mention = reading.mentions.first(where: { $0.words.contains(word) }) {
      return mention.kind == .thing ? described(from: cue + 1) : speaker(mention)
    }
    return words[word].isNoun ? described(from: cue + 1) : nil
  }

  /// Whether a speaker is a person, to whom `ia` may go back; a ministry is none.
  func isPerson(_ speaker: Speaker) -> Bool {
    if let name = speaker.name { return names.people.contains { $0.fullName == name } }
    return reading.mentions.contains {
      $0.kind == .person && speaker.source.contains(reading.text(of: $0.words))
    }
  }

  private func isGoverned(_ word: Int) -> Bool {
    var before = word - 1
    while before >= 0, words[before].opensNounPhrase || words[before].category == "adj" {
      before -= 1
    }
    return before >= 0 && words[before].category == "prep"
  }

  /// Whether it says more of what stands before it: `(Dinkes)`, the degree in `Anindita, Sp.A,`.
  private func isAside(_ mention: SourceMention, from start: Int) -> Bool {
    let before = mention.words.lowerBound - 1
    guard before > start else { return false }
    if words[before].category == "open" { return true }
    let next = mention.words.upperBound
    return words[before].category == "comma" && mention.kind == .unknown
      && next < words.count && words[next].category == "comma"
      && reading.mentions.contains { $0.words.upperBound == before && $0.kind == .person }
  }

  private func pronoun(at word: Int, last: Speaker?) -> Speaker? {
    guard words[word].category == "pron", words[word].has("3") else { return nil }
    let text = words[word].text
    if let found = namer.speaker(reading.pronouns[word], source: text) { return found }
    guard let last, words[word].has("sg") else { return Speaker(source: text) }
    return Speaker(source: text, name: last.name, english: last.english)
  }

  private func speaker(_ mention: SourceMention) -> Speaker {
    let place = ArticleNames.Place(reading: number, word: mention.words.lowerBound)
    let entity = names.appositions[place] ?? mention.entity
    let source = reading.text(of: mention.words)
    if let speaker = namer.speaker(entity, source: source) { return speaker }
    return described(from: extendedStart(of: mention.words.lowerBound)) ?? Speaker(source: source)
  }

  /// Two that speak together: `Joko dan Budi`.
  private func coordinated(with mention: SourceMention, from start: Int) -> Speaker? {
    let joiner = mention.words.lowerBound - 1
    let head = words[mention.words.lowerBound]
    guard joiner > start, words[joiner].category == "cconj",
      head.isName || head.has("human") || head.has("org"),
      let first = reading.mentions.last(where: { $0.words.upperBound == joiner }),
      first.kind != .thing, let one = speaker(first).english, let other = speaker(mention).english
    else { return nil }
    return Speaker(
      source: reading.text(of: first.words.lowerBound..<mention.words.upperBound),
      english: "\(one) and \(other)")
  }

  /// A government by its seat or its country: `Kremlin`, `Washington`.
  private func place(at word: Int, from start: Int) -> Speaker {
    var first = word
    while first > start, words[first - 1].isNoun { first -= 1 }
    let source = reading.text(of: first..<word + 1)
    return Speaker(source: source, english: namer.english(of: source))
  }

  private func extendedStart(of word: Int) -> Int {
    var first = word
    while first > 0, ["art", "quant", "num"].contains(words[first - 1].category) { first -= 1 }
    return first
  }

  /// A noun phrase without a name: `dua pejabat`.
  private func described(from start: Int) -> Speaker? {
    let end = reading.endOfNounPhrase(from: start, by: facts)
    guard end > start else { return nil }
    let source = reading.text(of: start..<end)
    // A name that is also a word (`Antara`) is no word here.
    let isName = end == start + 1 && start > 0 && source.isCapitalized
    return Speaker(source: source, english: isName ? source : namer.english(of: source))
  }
}
