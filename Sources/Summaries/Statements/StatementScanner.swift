import Articles
import QualityChecks
import Translation

/// Finds the statements of one segment.
struct StatementScanner {
  private let reading: SourceReading
  private let cues: StatementCues
  private let finder: SpeakerFinder
  private let facts: FactWords
  private let tokens: [ReadingToken]
  private let quotations: QuotationSpans
  /// Who spoke last in the article, to whom `ia menambahkan` goes on.
  private(set) var last: Speaker?
  private(set) var statements: [Statement] = []

  init(
    _ reading: SourceReading, cues: StatementCues, finder: SpeakerFinder, facts: FactWords,
    quotations: QuotationSpans, last: Speaker?
  ) {
    self.reading = reading
    self.cues = cues
    self.finder = finder
    self.facts = facts
    self.quotations = quotations
    self.last = last
    tokens = ReadingToken.tokens(of: reading)
  }

  private var words: [SourceWord] { reading.words }

  /// - Complexity: O(words × mentions of the segment).
  mutating func scan() {
    var position = 0
    /// The first word of the clause that is read.
    var clause = 0
    while position < tokens.count {
      let word = tokens[position].word
      if word > 0, words[word].sentence != words[word - 1].sentence { clause = word }
      guard let entry = cues.entry(at: position, in: tokens), !isQuoted(word) else {
        if words[word].category == "sconj" { clause = word + 1 }
        position += 1
        continue
      }
      let end = position + entry.words.count
      let after = end < tokens.count ? tokens[end].word : words.count
      take(
        entry, word..<max(after, word + 1), clause: clause,
        hasClitic: tokens[end - 1].hasClitic)
      if entry.role == .verb { clause = after }
      position = end
    }
  }

  private mutating func take(
    _ entry: StatementCues.Entry, _ cue: Range<Int>, clause: Int, hasClitic: Bool
  ) {
    switch entry.role {
    case .verb: takeVerb(entry, cue, clause: clause)
    case .tag: takeTag(entry, cue, hasClitic: hasClitic)
    case .source: takeSource(entry, cue, hasClitic: hasClitic)
    case .hearsay: takeHearsay(entry, cue, clause: clause)
    case .status:
      // A suspect without a name is whom the text has spoken of.
      let next = cue.upperBound
      guard cue.count > 1 || entry.words.count > 1 || (next < words.count && words[next].isName)
      else { return }
      add(entry, cue, content: sentence(of: cue.lowerBound), speaker: nil)
    case .plan:
      guard !isNegated(cue.lowerBound), !isRelative(cue.lowerBound),
        let who = finder.subject(of: cue.lowerBound, from: clause, last: last)
      else { return }
      add(entry, cue, content: clause..<end(of: cue.lowerBound), speaker: who)
    }
  }

  private mutating func takeVerb(_ entry: StatementCues.Entry, _ cue: Range<Int>, clause: Int) {
    let verb = cue.lowerBound
    guard words[verb].isVerb, !isNegated(verb), !isIntended(verb) else { return }
    let coordinated = verb > 0 && (words[verb - 1].category == "cconj" || verb == clause)
    var speaker = finder.subject(of: verb, from: clause, last: last)
    if speaker == nil, entry.degree == .reported {
      return takeSource(entry, cue, hasClitic: false)
    }
    if speaker == nil, coordinated { speaker = statements.last?.speaker ?? last }
    guard let speaker else { return }
    var start = cue.upperBound
    let end = end(of: verb)
    if let that = words[start..<max(start, end)].firstIndex(where: {
      facts[$0.form] == .clause
    }) {
      start = that + 1
    }
    while start < end, words[start].isMark { start += 1 }
    // `…, X mengatakan.`
    let content = start < end ? start..<end : sentence(of: verb).lowerBound..<clause
    add(entry, cue, content: content, speaker: speaker)
    if finder.isPerson(speaker) { last = speaker }
  }

  private mutating func takeTag(
    _ entry: StatementCues.Entry, _ cue: Range<Int>, hasClitic: Bool
  ) {
    let before = cue.lowerBound - 1
    let sentence = sentence(of: cue.lowerBound)
    guard before < sentence.lowerBound || words[before].isMark else { return }
    guard let speaker = finder.follower(of: cue.upperBound - 1, hasClitic: hasClitic, last: last)
    else { return }
    let comma = words[cue.upperBound..<sentence.upperBound].firstIndex { $0.category == "comma" }
    let opens = cue.lowerBound == sentence.lowerBound
    // `Klaim kedua pihak belum dapat diverifikasi`: a noun.
    if opens, comma == nil { return }
    var start = sentence.lowerBound
    let place = words[cue.lowerBound].range.lowerBound
    let quoted = quotations.ranges.last { $0.upperBound <= place }
    if let quoted {
      start = words.firstIndex { $0.range.lowerBound >= quoted.lowerBound } ?? start
    }
    var content = opens ? (comma ?? cue.upperBound)..<sentence.upperBound : start..<cue.lowerBound
    // `Selama …, kata dia, risiko …`
    if quoted == nil, let comma, words[comma...].contains(where: \.isVerb) { content = sentence }
    add(entry, cue, content: content, speaker: speaker)
    if finder.isPerson(speaker) { last = speaker }
  }

  private mutating func takeSource(
    _ entry: StatementCues.Entry, _ cue: Range<Int>, hasClitic: Bool
  ) {
    let speaker = finder.follower(of: cue.upperBound - 1, hasClitic: hasClitic, last: last)
    if speaker == nil, entry.degree == .stated { return }
    let sentence = sentence(of: cue.lowerBound)
    let comma = words[cue.upperBound..<sentence.upperBound].firstIndex { $0.category == "comma" }
    let opens =
      cue.lowerBound <= sentence.lowerBound + 1 || words[cue.lowerBound - 1].category == "sconj"
    let afterSource =
      comma.map { $0 + 1 } ?? reading.endOfNounPhrase(from: cue.upperBound, by: facts)
    let before = sentence.lowerBound..<cue.lowerBound
    // `Dalam keterangannya, seperti dikutip dari Antara, …`
    let isAside = comma != nil && !words[before].contains(where: \.isVerb)
    let content = opens || isAside ? afterSource..<sentence.upperBound : before
    // `(Menurut Reuters, AFP)` says nothing.
    guard words[sentence.lowerBound].category != "open" else { return }
    add(entry, cue, content: content, speaker: speaker)
    if let speaker, speaker.name != nil, finder.isPerson(speaker) { last = speaker }
  }

  private mutating func takeHearsay(_ entry: StatementCues.Entry, _ cue: Range<Int>, clause: Int) {
    guard !isNegated(cue.lowerBound) else { return }
    let end = end(of: cue.lowerBound)
    let by = cue.upperBound < end && facts[words[cue.upperBound].form] == .agent
    let speaker =
      by ? finder.follower(of: cue.upperBound, hasClitic: false, last: nil) : nil
    let start = clause == cue.lowerBound ? cue.upperBound : clause
    add(entry, cue, content: start..<end, speaker: speaker)
  }

  private mutating func add(
    _ entry: StatementCues.Entry, _ cue: Range<Int>, content: Range<Int>, speaker: Speaker?
  ) {
    var content = content
    while let first = content.first, words[first].isMark { content = content.dropFirst() }
    while let last = content.last, words[last].isMark { content = content.dropLast() }
    guard let first = content.first, let last = content.last else { return }
    var range = words[first].range.union(words[last].range)
    let quoted = quotations.ranges.first {
      $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound
    }
    if let quoted { range = reading.trimmed(quoted) }
    statements.append(
      Statement(
        segment: reading.segment.id, sourceRange: range, source: reading.text(of: range),
        speaker: speaker,
        verb: .init(source: reading.text(of: cue), english: entry.english), degree: entry.degree,
        isQuotation: quoted != nil))
  }

  // MARK: Words

  private func isQuoted(_ word: Int) -> Bool {
    let range = words[word].range
    return quotations.ranges.contains {
      $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
    }
  }

  private func sentence(of word: Int) -> Range<Int> {
    let number = words[word].sentence
    let first = words.firstIndex { $0.sentence == number } ?? word
    let last = words.lastIndex { $0.sentence == number } ?? word
    return first..<last + 1
  }

  private func end(of word: Int) -> Int { sentence(of: word).upperBound }

  private func isNegated(_ word: Int) -> Bool {
    words[max(0, word - 2)..<word].contains {
      NegationCheck.plainNegations(inIndonesian: $0.text) > 0
    }
  }

  /// Whether it stands in a clause that says which: `calon yang akan mendampinginya`.
  private func isRelative(_ word: Int) -> Bool { word > 0 && words[word - 1].category == "rel" }

  /// Whether the verb says what is to be done, not what was: `untuk memastikan`, `harus menjelaskan`.
  private func isIntended(_ verb: Int) -> Bool {
    guard verb > 0 else { return false }
    let before = words[verb - 1]
    return before.category == "mod" || before.category == "prep" || before.category == "rel"
      || before.isVerb
      || before.category == "sconj" && facts[before.form] != .clause
      || facts[before.form] == .future
  }
}

extension SourceWord {
  var isMark: Bool { ["comma", "stop", "quote", "open", "close", "mark"].contains(category) }
}

extension SourceReading {
  /// A range without white space and commas at its ends.
  func trimmed(_ range: SourceRange) -> SourceRange {
    let bytes = Array(segment.text.utf8)
    let isSpare: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
    var (first, end) = (range.lowerBound, range.upperBound)
    while first < end, isSpare(bytes[first]) { first += 1 }
    while end > first, isSpare(bytes[end - 1]) { end -= 1 }
    return SourceRange(first, end)
  }
}
