import Translation

/// Says in the sentences of a summary, one after the other, whom pronouns and short names stand for.
struct ReferenceResolver {
  private let articles: [FactFinder.Findings]
  private let data: CompressionWords
  /// The place of each segment in each article.
  private let places: [[String: Int]]
  /// The article of the sentence at hand.
  private var article = 0
  /// The text of the summary so far.
  private var said = ""
  /// The sentence before, and the place of its segment.
  private var last = ""
  private var lastPlace: Int?

  private var findings: FactFinder.Findings { articles[article] }

  init(_ articles: [FactFinder.Findings], data: CompressionWords) {
    self.articles = articles
    self.data = data
    places = articles.map { findings in
      Dictionary(
        findings.readings.enumerated().map { ($1.segment.id, $0) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// A sentence of an article, resolved; sentences come in the summary's order.
  ///
  /// - Complexity: O(words × persons of the article).
  mutating func resolved(_ sentence: Summary.Sentence, of article: Int) -> Summary.Sentence {
    guard let place = places[article][sentence.segment] else { return sentence }
    var sentence = sentence
    let isNext = article == self.article && lastPlace.map { $0 + 1 == place } ?? false
    self.article = article
    if !isNext { dropConnective(of: &sentence) }
    resolvePronoun(of: &sentence, at: place)
    if !isNext { resolvePair(of: &sentence, at: place) }
    resolveSide(of: &sentence, at: place)
    completeNames(of: &sentence, at: place)
    said += " " + sentence.text
    last = sentence.text
    lastPlace = place
    return sentence
  }

  /// `However,` joins to a sentence that is not there.
  private func dropConnective(of sentence: inout Summary.Sentence) {
    var words = sentence.text.words
    let connective = data.length(of: .connective, at: 0, in: words)
    let opening = data.length(of: .opening, at: 0, in: words)
    let length =
      connective > 0 && words[connective - 1].hasSuffix(",") ? connective : opening
    guard length > 0, words.count > length + 2, length != opening || !words[0].hasSuffix(",")
    else { return }
    sentence.dropped.append(
      DroppedText(.connective, words[..<length].joined(separator: " ").withoutMarks))
    words.removeFirst(length)
    sentence.text = words.joined(separator: " ").capitalizedFirst
  }

  // MARK: Pronouns

  private func resolvePronoun(of sentence: inout Summary.Sentence, at place: Int) {
    guard let entry = findings.person(at: place), let name = entry.fullName,
      !entry.names.contains(where: { sentence.text.holds($0) || last.holds($0) })
    else { return }
    var words = sentence.text.words
    let subject = words.firstIndex { data.length(of: .pronoun, at: 0, in: [$0]) > 0 }
    let owner = words.first.map { data.length(of: .possessive, at: 0, in: [$0]) > 0 } ?? false
    guard let word = subject ?? (owner ? 0 : nil), !isQuoted(word, in: words) else { return }
    let shown = said.holds(name) ? name : titled(entry) ?? name
    let pronoun = words[word].withoutMarks
    words[word] = shown + (subject == nil ? "'s" : "") + words[word].dropFirst(pronoun.count)
    sentence.text = words.joined(separator: " ").capitalizedFirst
    sentence.add(from: pronoun, to: shown, segment: entry.nameSegment)
  }

  private func titled(_ entry: ArticleNames.Entry) -> String? {
    let shown = findings.namer.speaker(entry.entity, source: "")?.english
    return shown.flatMap { $0.contains(",") || $0.words.count > 7 ? nil : $0 }
  }

  private func isQuoted(_ word: Int, in words: [String]) -> Bool {
    words[..<word].joined(separator: " ").count { "\"“”".contains($0) } % 2 == 1
      || words[word].first.map { "\"“".contains($0) } ?? false
  }

  // MARK: Two

  /// `keduanya` of whom the segment before names two.
  private func resolvePair(of sentence: inout Summary.Sentence, at place: Int) {
    let reading = findings.readings[place]
    guard place > 0, reading.words.prefix(2).contains(where: { findings.words[$0.form] == .pair }),
      let pair = pair(in: findings.readings[place - 1])
    else { return }
    var words = sentence.text.words
    let length = data.length(of: .pair, at: 0, in: words)
    guard length > 0 else { return }
    let from = words[..<length].joined(separator: " ")
    words.replaceSubrange(..<length, with: [pair])
    sentence.text = words.joined(separator: " ")
    sentence.add(from: from, to: pair, segment: findings.readings[place - 1].segment.id)
  }

  /// The two persons that a segment joins by `dan`, where it joins no others.
  private func pair(in reading: SourceReading) -> String? {
    let pairs = reading.mentions.compactMap { mention -> String? in
      let joiner = mention.words.lowerBound - 1
      guard joiner > 0, reading.words[joiner].category == "cconj",
        let other = reading.mentions.last(where: { $0.words.upperBound == joiner }),
        let first = findings.names.entries[other.entity],
        let second = findings.names.entries[mention.entity],
        first.isPerson, second.isPerson, let one = first.fullName, let two = second.fullName
      else { return nil }
      return "\(one) and \(two)"
    }
    return pairs.count == 1 ? pairs[0] : nil
  }

  /// `Pihaknya`, of somebody who is named in a sentence that the summary leaves out.
  private func resolveSide(of sentence: inout Summary.Sentence, at place: Int) {
    let reading = findings.readings[place]
    let side = reading.words.prefix(2).firstIndex { findings.words[$0.form] == .side }
    guard let entity = side.flatMap({ reading.pronouns[$0] }),
      let entry = findings.names.entries[entity], let name = entry.fullName,
      !sentence.text.holds(name), !entry.names.contains(where: last.holds)
    else { return }
    var words = sentence.text.words
    let length = data.length(of: .side, at: 0, in: words)
    guard length > 0 else { return }
    let from = words[..<length].joined(separator: " ")
    words.replaceSubrange(..<length, with: ["\(name)'s side"])
    sentence.text = words.joined(separator: " ")
    sentence.add(from: from, to: "\(name)'s side", segment: entry.nameSegment)
  }

  // MARK: Short names

  /// `Harsono` is `Harsono Adiputra` where a summary names him first.
  private func completeNames(of sentence: inout Summary.Sentence, at place: Int) {
    let id = findings.readings[place].segment.id
    for entry in findings.names.people where entry.segments.contains(id) {
      guard let name = entry.fullName, !said.holds(name), !sentence.text.holds(name) else {
        continue
      }
      var words = sentence.text.words
      let short = entry.names.filter { $0 != name && !$0.contains(" ") }
      guard let word = words.firstIndex(where: { short.contains($0.withoutPossessive) }),
        word == 0 || !words[word - 1].isCapitalized || words[word - 1].endsClause || word == 1,
        word + 1 == words.count || !words[word + 1].isCapitalized || words[word].endsClause,
        !isQuoted(word, in: words)
      else { continue }
      let written = words[word].withoutPossessive
      guard let found = words[word].range(of: written) else { continue }
      words[word].replaceSubrange(found, with: name)
      sentence.text = words.joined(separator: " ")
      sentence.add(from: written, to: name, segment: entry.nameSegment)
    }
  }
}

extension Summary.Sentence {
  fileprivate mutating func add(from: String, to: String, segment: String) {
    resolved.append(ResolvedReference(from: from, to: to, segment: segment))
  }
}

extension String {
  fileprivate var words: [String] { split(separator: " ").map(String.init) }

  /// Without marks and without `'s`.
  fileprivate var withoutPossessive: String {
    let bare = withoutMarks
    return bare.hasSuffix("'s") || bare.hasSuffix("’s") ? String(bare.dropLast(2)) : bare
  }

  /// Whether a name stands in the text, whole.
  fileprivate func holds(_ name: String) -> Bool {
    ranges(of: name).contains { range in
      let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
      let after = range.upperBound == endIndex ? nil : self[range.upperBound]
      return !(before?.isLetter ?? false) && !(after?.isLetter ?? false)
    }
  }
}
