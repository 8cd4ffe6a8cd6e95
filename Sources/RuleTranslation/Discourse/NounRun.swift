/// Nouns and names that stand one after another, and who or what they name: `Menteri Luar Negeri
/// Retno Marsudi` is one person, `rumah Retno` a thing and, within it, a person.
struct NounRun {
  let words: Range<Int>
  private(set) var mentions: [Mention] = []

  private let sentence: [Word]
  private let likely: [LikelyReading]
  private let rules: DiscourseRules
  private let categories: CategoryTable

  init(_ words: Range<Int>, _ scanner: ClauseScanner) {
    self.words = words
    sentence = scanner.words
    likely = scanner.likely
    rules = scanner.rules
    categories = scanner.categories
    let head = words.lowerBound
    let name = lastName()
    if has(.elsewhere, head) { return }
    if isName(head) {
      mentions = name.map { [named($0)] } ?? (has(.body, head) ? [body()] : [])
    } else if has(.body, head) {
      mentions = [body()]
    } else if has(.person, head) {
      addPerson(with: name)
    } else {
      mentions = [Mention(words: words, kind: .thing, text: text(of: words))]
      if let name {
        let whose = named(name)
        if whose.kind == .person { mentions.append(whose) }
      }
    }
    guard !mentions.isEmpty else { return }
    if has(.plural, head) || isCounted(scanner) { mentions[0].referent = .plural }
    mentions[0].pointsBack = (words.upperBound...words.upperBound + 1)
      .contains { scanner.isPart(.pointing, at: $0) }
  }

  /// Where the run ends that begins at `position`.
  static func end(from position: Int, in scanner: ClauseScanner) -> Int {
    var end = position + 1
    while end < scanner.likely.count {
      let reading = scanner.likely[end]
      let isName = scanner.rules.holds(.named, for: reading.features)
      guard scanner.categories.isNoun(reading.category),
        isName || !scanner.rules.holds(.clitic, for: scanner.likely[end - 1].features)
      else { break }
      end += 1
    }
    return end
  }

  // MARK: Persons, bodies

  private mutating func addPerson(with name: Range<Int>?) {
    let head = words.lowerBound
    guard let name else {
      var mention = Mention(words: words, kind: .person, text: text(of: words))
      mention.referent = referent(ofNounsIn: words)
      mention.lemma = lemma(head)
      mentions = [mention]
      return
    }
    let nouns = head..<name.lowerBound
    let gender = referent(ofNounsIn: nouns)
    let isTitle = nouns.contains { has(.title, $0) || isCapitalized($0) }
    let whose = named(name)
    if isTitle || gender == nil || gender == whose.referent {
      var mention = whose
      mention.referent = gender ?? whose.referent
      mention.lemma = lemma(head)
      mentions = [mention]
    } else {
      // `istri Harun`: two persons.
      var mention = Mention(words: nouns, kind: .person, text: text(of: nouns))
      mention.referent = gender
      mention.lemma = lemma(head)
      mentions = [mention, whose]
    }
  }

  private func body() -> Mention {
    var mention = Mention(words: words, kind: .body, text: text(of: words))
    mention.referent = .thing
    mention.name = words.contains(where: isName) ? words : nil
    mention.names = words.filter(isName).flatMap(parts)
    if mention.names.isEmpty || !isName(words.lowerBound) {
      mention.lemma = lemma(words.lowerBound)
    }
    return mention
  }

  /// The mention of a name; that of a person where a noun, the lexicon or the name itself says so.
  private func named(_ name: Range<Int>) -> Mention {
    var mention = Mention(words: words, kind: .unknown, text: text(of: name))
    mention.name = name
    mention.names = name.flatMap(parts)
    mention.referent =
      referent(ofNounsIn: name)
      ?? mention.names.first.flatMap(rules.referent(ofGivenName:))
    let isPerson =
      mention.referent != nil || name.contains { has(.person, $0) }
      || (name.lowerBound > words.lowerBound && has(.person, words.lowerBound))
    if isPerson { mention.kind = .person }
    return mention
  }

  /// The last names that may be a person's and stand together.
  private func lastName() -> Range<Int>? {
    guard let last = words.last(where: { mayBePerson($0) }) else { return nil }
    var first = last
    while first > words.lowerBound, mayBePerson(first - 1) { first -= 1 }
    // `Direktur Jenderal Pajak Bimo Wijayanto`: the noun is part of the title.
    if first > words.lowerBound, has(.title, first - 1), mayBeNoun(first),
      (first + 1..<last + 1).flatMap(parts).count > 1
    {
      first += 1
    }
    // `Desa Sukamaju`, `Kementerian Luar Negeri`: the name of the noun before it.
    if first > words.lowerBound, !isName(first - 1),
      has(.elsewhere, first - 1) || has(.body, first - 1)
    {
      return nil
    }
    return first..<last + 1
  }

  private func mayBePerson(_ position: Int) -> Bool {
    isName(position) && !has(.elsewhere, position) && !has(.body, position)
  }

  // MARK: Words

  /// Whether what is read as a name is a noun too, but for no body or place, and nobody's given
  /// name.
  private func mayBeNoun(_ position: Int) -> Bool {
    let nouns = sentence[position].readings.filter {
      categories.isNoun($0.category) && !rules.holds(.named, for: $0.features)
    }
    return parts(position).count == 1 && !rules.isGivenName(parts(position)[0]) && !nouns.isEmpty
      && !nouns.contains {
        rules.holds(.body, for: $0.features) || rules.holds(.elsewhere, for: $0.features)
      }
  }

  private func has(_ property: DiscourseRules.Property, _ position: Int) -> Bool {
    rules.holds(property, for: likely[position].features)
  }

  private func isName(_ position: Int) -> Bool { has(.named, position) }

  private func isCapitalized(_ position: Int) -> Bool {
    position > 0 && sentence[position].surface.first?.isUppercase ?? false
  }

  /// The gender that one of the words says.
  private func referent(ofNounsIn range: Range<Int>) -> Referent? {
    if range.contains(where: { has(.female, $0) }) { return .female }
    return range.contains { has(.male, $0) } ? .male : nil
  }

  private func isCounted(_ scanner: ClauseScanner) -> Bool {
    let before = words.lowerBound - 1
    return scanner.isPart(.counting, at: before) && has(.plural, before)
  }

  private func lemma(_ position: Int) -> String? { sentence[position].readings[0].entry.lemma }

  /// The parts of a name in lower case, without marks at their ends.
  private func parts(_ position: Int) -> [String] {
    sentence[position].surface.lowercased().pieces().compactMap { part in
      let end = part.lastIndex { $0.isLetter || $0.isNumber }
      return end.map { String(part[...$0]) }
    }
  }

  private func text(of range: Range<Int>) -> String {
    range.count == 1
      ? sentence[range.lowerBound].surface
      : range.map { sentence[$0].surface }.joined(separator: " ")
  }
}
