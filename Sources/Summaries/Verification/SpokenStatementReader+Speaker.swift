import QualityChecks

/// Whose words stand before a verb of saying, or behind it.
extension SpokenStatementReader {
  /// The places of the words for who speaks.
  struct Speaker {
    var places: [Int] = []
    /// Those of an aside between commas.
    var aside: [Int] = []
    /// Those of the same clause that may name who speaks too, where the nearest don't.
    var more: [Int] = []
  }

  /// How many words a speaker has at most.
  private static let longest = 9
  private static let longestAside = 8

  /// The words that begin at a place, and a name behind a comma: `said the chief, Murphy Paul`.
  func after(_ start: Int) -> Speaker {
    var speaker = Speaker()
    var place = start
    while place < min(tokens.count, start + Self.longest) {
      let token = tokens[place]
      guard isPart(place) && !words.holds(.edge, for: token.lower) else { break }
      speaker.places.append(place)
      place += 1
    }
    if place < tokens.count, tokens[place].text == "," {
      speaker.more = Array((place + 1..<tokens.count).prefix { isPart($0) && isCapital($0) })
    }
    return speaker
  }

  /// The words before the verb, back to a mark; an aside between commas (`Budi, a resident, said`)
  /// is passed over, and so is a relative clause. Nil where they are no subject.
  func before(_ verb: Int) -> Speaker? {
    var speaker = Speaker()
    var place = verb - 1
    if place > 1, tokens[place].text == ",",
      let open = tokens[..<place].lastIndex(where: { $0.text == "," }),
      place - open <= Self.longestAside
    {
      if !words.holds(.relative, for: tokens[open + 1].lower) {
        speaker.aside = Array(open + 1..<place)
      }
      place = open - 1
    }
    if isPronoun(before: place) { return speaker }
    while place >= 0, speaker.places.count < Self.longest, isPart(place) {
      let word = tokens[place].lower
      if words.holds(.relative, for: word) {
        speaker.places = []
        if place > 0, tokens[place - 1].text == "," { place -= 1 }
      } else if words.holds(.edge, for: word), !speaker.places.isEmpty {
        break
      } else {
        speaker.places.insert(place, at: 0)
      }
      place -= 1
    }
    if place >= 0, words.holds(.infinitive, for: tokens[place].lower) { return nil }
    speaker.more = more(
      before: place, first: speaker.places.first, last: speaker.places.last ?? verb - 1)
    return speaker
  }

  /// Whether a verb whose subject ends at a place has a pronoun for it: `he has`, `I've`.
  private func isPronoun(before last: Int) -> Bool {
    var place = last
    while place >= 0, tokens[place].kind == .word {
      let word = tokens[place].lower.prefix { $0 != "'" }
      if words.holds(.pronoun, for: String(word)) { return true }
      guard ignored.contains(tokens[place].lower), !words.holds(.edge, for: tokens[place].lower)
      else { return false }
      place -= 1
    }
    return false
  }

  /// What stands before words that tell where or when (`Budi in Jakarta said`), or more of a name
  /// before a comma (`Budi, head of the agency said`).
  private func more(before end: Int, first: Int?, last: Int) -> [Int] {
    var places: [Int] = []
    var place = end
    while place >= 0, isPart(place) || tokens[place].kind == .numeral,
      words.holds(.preposition, for: tokens[place].lower)
        || !words.holds(.edge, for: tokens[place].lower)
    {
      places.append(place)
      place -= 1
    }
    guard place > 0, tokens[place].text == ",", let opening = places.last ?? first,
      !isCapital(opening) || !isCapital(last)
    else { return places }
    let name = (0..<place).reversed().prefix { isPart($0) && isCapital($0) }
    guard let start = name.last, start > 0,
      words.holds(.preposition, for: tokens[start - 1].lower)
    else { return places + name }
    return places
  }

  private func isCapital(_ place: Int) -> Bool {
    tokens[place].startsUppercase || tokens[place].kind == .mark
  }

  /// Whether a token may be part of a name; the point of `Murphy J. Paul` is.
  private func isPart(_ place: Int) -> Bool {
    let token = tokens[place]
    if token.kind == .word || token.text == "-" { return true }
    return token.text == "." && place > 0 && place + 1 < tokens.count
      && tokens[place - 1].text.count == 1 && tokens[place - 1].startsUppercase
      && tokens[place + 1].startsUppercase
  }
}
