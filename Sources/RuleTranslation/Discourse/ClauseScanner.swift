/// Finds in a sentence, word by word, who and what it names and which words stand for somebody.
///
/// It looks at the likeliest readings alone and needs no parse, after Kennedy and Boguraev (1996,
/// *Anaphora for Everyone*): a noun phrase is a run of nouns and names, its role comes from the
/// verb and the preposition before it.
/// - Complexity: O(words).
struct ClauseScanner {
  enum Event {
    case mention(Mention)
    case anaphor(Anaphor, word: Int)
    /// A sentence ends, and another follows.
    case stop
  }

  let words: [Word]
  let likely: [LikelyReading]
  let rules: DiscourseRules
  let categories: CategoryTable
  private(set) var events: [Event] = []
  /// The clause that is being read; counted through the whole text.
  private(set) var clause: Int
  private var hasVerb = false
  private var hasSubject = false
  /// Whether what comes next is who speaks (`kata Retno`).
  private var speakerIsNext = false
  /// The last mention, and where it stands.
  private var last: Mention?

  init(_ words: [Word], _ pair: LanguagePair, clause: Int) {
    self.words = words
    likely = LikelyReading.all(of: words)
    rules = pair.discourse
    categories = pair.categories
    self.clause = clause
    beginClause()
  }

  mutating func scan() {
    var position = 0
    while position < words.count {
      let reading = likely[position]
      if categories.isNoun(reading.category) {
        let end = NounRun.end(from: position, in: self)
        take(NounRun(position..<end, self))
        position = end
        continue
      }
      take(reading, at: position)
      position += 1
    }
  }

  private mutating func beginClause() {
    clause += 1
    hasVerb = false
    hasSubject = false
    speakerIsNext = false
  }

  private mutating func take(_ reading: LikelyReading, at position: Int) {
    let hasClitic = rules.holds(.clitic, for: reading.features)
    if categories.isVerb(reading.category) {
      takeVerb(reading, at: position, hasClitic: hasClitic)
    } else if rules.isPart(.opening, reading.category) {
      beginClause()
    } else if rules.isPart(.stop, reading.category) {
      beginClause()
      if position + 1 < words.count { events.append(.stop) }
    } else if categories.isPronoun(reading.category) {
      let role = role(at: position)
      if rules.holds(.pronoun, for: reading.features) {
        add(.person, role, at: position)
      }
    } else if hasClitic {
      add(categories.isGoverned(reading.category) ? .object : .possessor, .oblique, at: position)
    }
  }

  private mutating func takeVerb(_ reading: LikelyReading, at position: Int, hasClitic: Bool) {
    let speaks = rules.holds(.speech, for: reading.features)
    let isPassive = rules.holds(.passive, for: reading.features)
    let isQuoting = rules.holds(.quoting, for: reading.features)
    if hasClitic {
      if speaks && (isPassive || isQuoting) {
        add(.person, .subject, at: position)
      } else {
        add(isPassive ? .person : .object, .object, at: position)
      }
    }
    hasVerb = true
    speakerIsNext = speaks && !hasClitic && !isPassive && (isQuoting || !hasSubject)
    guard speaks, !isPassive, !speakerIsNext, !hasClitic, position + 1 < words.count else { return }
    let next = likely[position + 1]
    if categories.isVerb(next.category) || rules.isPart(.auxiliary, next.category) {
      add(.subject, .subject, at: position)
    } else {
      // What is said has a subject of its own.
      beginClause()
    }
  }

  private mutating func take(_ run: NounRun) {
    for position in run.words where rules.holds(.clitic, for: likely[position].features) {
      let agreement = words[position].readings[0].entry.attributes["possessor"].flatMap(
        Referent.init)
      add(.possessor, .oblique, at: position, agreement: agreement)
    }
    let before = run.words.lowerBound - 1
    let followsComma = isPart(.comma, at: before) && last?.words.upperBound == before
    let role = role(at: run.words.lowerBound)
    for (number, mention) in run.mentions.enumerated() {
      var mention = mention
      mention.role = role
      mention.clause = clause
      mention.isEmbedded = number > 0
      if followsComma, number == 0, let last, last.kind == .person, mention.kind == .person,
        last.names.isEmpty != mention.names.isEmpty, last.referent != .plural,
        mention.referent != .plural
      {
        mention.explains = true
      }
      events.append(.mention(mention))
      if number == 0 { last = mention }
    }
  }

  /// The role of the noun or pronoun that begins at `position`.
  private mutating func role(at position: Int) -> Mention.Role {
    if position > 0 {
      let before = likely[position - 1]
      if categories.isGoverned(before.category) { return .oblique }
      if rules.isPart(.joining, before.category), let last { return last.role }
    }
    if speakerIsNext || (!hasVerb && !hasSubject) {
      defer { speakerIsNext = false }
      hasSubject = true
      return speakerIsNext ? .speaker : .subject
    }
    return hasVerb ? .object : .oblique
  }

  private mutating func add(
    _ kind: Anaphor.Kind, _ role: Mention.Role, at word: Int, agreement: Referent? = nil
  ) {
    let anaphor = Anaphor(kind: kind, role: role, agreement: agreement, clause: clause)
    events.append(.anaphor(anaphor, word: word))
  }

  /// Whether the word at `position` is such a part of the sentence.
  func isPart(_ part: DiscourseRules.Part, at position: Int) -> Bool {
    likely.indices.contains(position) && rules.isPart(part, likely[position].category)
  }
}
