extension FactFinder.Findings {
  /// The one whom all pronouns of a segment stand for; nil where that is not certain.
  ///
  /// - Parameter place: the number of the segment's reading.
  func person(at place: Int) -> ArticleNames.Entry? {
    let reading = readings[place]
    let entities = Set(reading.pronouns.values)
    let open = reading.words.indices.filter { word in
      reading.words[word].category == "pron" && reading.words[word].has("3")
        && reading.words[word].has("sg") && reading.pronouns[word] == nil
    }
    if open.isEmpty, entities.count == 1, let only = entities.first {
      return names.entries[only].flatMap { $0.isPerson && $0.fullName != nil ? $0 : nil }
    }
    guard entities.isEmpty else { return nil }
    return onlySpeaker(at: place) ?? speakerWhoGoesOn(at: place)
  }

  /// Who speaks in a segment without being named there, where nobody else has a name until then.
  private func onlySpeaker(at place: Int) -> ArticleNames.Entry? {
    let speakers = Set(speakers(at: place))
    let before = Set(readings[...place].map(\.segment.id))
    let people = names.people.filter { !before.isDisjoint(with: $0.segments) }
    guard speakers.count == 1, people.count == 1, people[0].fullName == speakers.first else {
      return nil
    }
    return people[0]
  }

  /// Whom a pronoun at the head stands for, if that is who speaks and the segment before has said
  /// things of nobody else: `…, kata Hardjuno. Ia menilai …`
  private func speakerWhoGoesOn(at place: Int) -> ArticleNames.Entry? {
    let words = readings[place].words
    guard place > 0, let head = words.first, head.category == "pron", head.has("3"),
      words.count(where: { $0.category == "pron" && $0.has("3") && $0.has("sg") }) == 1,
      let speaker = speakers(at: place).first, Set(speakers(at: place - 1)) == [speaker]
    else { return nil }
    return names.people.first { $0.fullName == speaker }
  }

  /// The names of those who speak in a segment, in its order.
  private func speakers(at place: Int) -> [String] {
    let id = readings[place].segment.id
    return statements.filter { $0.segment == id }.compactMap { $0.speaker?.name }
  }
}
