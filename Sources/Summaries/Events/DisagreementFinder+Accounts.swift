extension DisagreementFinder {
  /// Who did it, by the words of different speakers or articles.
  func accounts() -> [Disagreement] {
    var questions: [String] = []
    var claims: [String: [Claim]] = [:]
    for place in sentences.items.indices {
      let item = sentences.items[place]
      for mention in relations.mentions(in: item.citation.source) {
        if claims[mention.question] == nil { questions.append(mention.question) }
        claims[mention.question, default: []].append(
          Claim(article: item.article, value: mention.party, places: [place]))
      }
    }
    return questions.compactMap { question in
      let positions = positions(claims[question] ?? [])
      guard positions.count > 1 else { return nil }
      return Disagreement(kind: .account, question: question, positions: positions)
    }
  }

  /// Who said the same words.
  func speakers() -> [Disagreement] {
    var found: [Disagreement] = []
    let quotations = articles.enumerated().flatMap { number, article in
      article.facts.quotations.compactMap { quotation -> Quotation? in
        guard let speaker = quotation.speaker, let english = speaker.english,
          let name = speaker.name,
          let place = quotation.segments.first.flatMap({
            sentences.place(of: $0, in: article)
          }), case let sentence = sentences.items[place].citation.source, sentence.names(name)
        else { return nil }
        return Quotation(
          article: number, speaker: english, name: name, sentence: sentence,
          shingles: Shingles(of: SourceWords(quotation.source).words), place: place)
      }
    }
    for (index, one) in quotations.enumerated() {
      for other in quotations[(index + 1)...] where one.differs(from: other) {
        let claims = [one, other].map {
          Claim(article: $0.article, value: $0.speaker, places: [$0.place])
        }
        found.append(
          Disagreement(kind: .speaker, question: "who said it", positions: positions(claims)))
      }
    }
    return found
  }

  private struct Quotation {
    let article: Int
    let speaker: String
    let name: String
    let sentence: String
    let shingles: Shingles
    let place: Int

    /// Whether another article has the same words from somebody else. Names alone are compared, where
    /// both sentences have one: an office has many names, and whom a pronoun stands for is not sure
    /// enough to say that two articles differ.
    func differs(from other: Quotation) -> Bool {
      article != other.article && !sentence.names(other.name) && !other.sentence.names(name)
        && name.initials != other.name && other.name.initials != name
        && shingles.resemblance(to: other.shingles) >= CopyFinder.leastResemblance
    }
  }

  /// What somebody denies, with the sentence that is most like it on another's word.
  func denials() -> [Disagreement] {
    var found: [Disagreement] = []
    for article in articles {
      for statement in article.statements where statement.degree == .denied {
        guard let speaker = statement.speaker?.english,
          let place = sentences.place(of: statement.segment, in: article),
          let against = counterpart(of: place, denier: speaker)
        else { continue }
        let other = sentences.items[against]
        let names = speakers(in: other.citation.segment, of: articles[other.article])
        found.append(
          Disagreement(
            kind: .denial, question: "what \(speaker) denies",
            positions: [
              .init(
                value: "denied", speakers: [speaker],
                citations: [sentences.items[place].citation]),
              .init(value: "stated", speakers: names, citations: [other.citation]),
            ]))
      }
    }
    return found
  }

  /// The sentence most like a denial that is none itself and is not the denier's; of the same article
  /// only what somebody says.
  private func counterpart(of place: Int, denier: String) -> Int? {
    var best: (place: Int, likeness: Double)?
    for other in sentences.items.indices where other != place {
      let item = sentences.items[other]
      guard item.probability != nil else { continue }
      let own = articles[item.article].statements.filter { $0.segment == item.citation.segment }
      let likeness = sentences.likeness(place, other)
      if likeness >= Self.sameThing, likeness > best?.likeness ?? 0,
        item.article != sentences.items[place].article
          || own.contains(where: { $0.speaker?.english != nil }),
        !own.contains(where: { $0.degree == .denied || $0.speaker?.english == denier })
      {
        best = (other, likeness)
      }
    }
    return best?.place
  }
}

extension String {
  /// `STY` of `Shin Tae-yong`.
  fileprivate var initials: String {
    split { !$0.isLetter }.compactMap(\.first).map { $0.uppercased() }.joined()
  }

  /// Whether any part of a name stands in the text.
  fileprivate func names(_ name: String) -> Bool {
    name.split(separator: " ").contains { contains($0) }
  }
}
