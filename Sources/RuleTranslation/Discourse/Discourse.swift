/// Whom and what a text has spoken of so far, and whom its pronouns stand for.
///
/// A reduced form of the algorithm of Lappin and Leass (1994, *An Algorithm for Pronominal Anaphora
/// Resolution*) without a parse, as Kennedy and Boguraev (1996) have shown it to work: all mentions
/// of one person are one entity; each adds its weight (recency 100, speaker 150, subject 80, object 50,
/// other 40, not within another phrase 80), and half is lost with each sentence. A pronoun stands for the
/// entity with the most that agrees with it; where another that would ask for another form comes
/// near, nothing is known, and the usual form stays.
struct Discourse: Sendable {
  private var entities: [DiscourseEntity] = []
  private var clause = 0
  private var entityCount = 0
  /// The parts of persons' full names that stand for them alone later.
  private(set) var names: Set<String> = []

  /// How much of the first one's salience another may have and change nothing.
  private static let clearly = 0.9
  /// How much another may have for it to be certain who is meant.
  private static let certainly = 0.7
  /// Below this, who has no name is forgotten.
  private static let faded = 8.0
  private static let mostEntities = 64

  /// Whether anything was read.
  var isEmpty: Bool { clause == 0 }

  /// Takes in a sentence, and tells whom its pronouns stand for.
  ///
  /// - Complexity: O(words + mentions × entities), of which there are 64 at most.
  mutating func read(_ words: [Word], _ pair: LanguagePair) -> References {
    var scanner = ClauseScanner(words, pair, clause: clause)
    scanner.scan()
    fade()
    var references = References()
    var latest: Int?
    for event in scanner.events {
      switch event {
      case .mention(let mention):
        let index = take(mention, after: latest)
        references.append(mention, of: entities[index].id)
        latest = index
      case .anaphor(let anaphor, let word):
        references.append(resolve(anaphor), at: word)
      case .stop:
        fade()
        latest = nil
      }
    }
    clause = scanner.clause
    return references
  }

  private mutating func fade() {
    for index in entities.indices { entities[index].salience /= 2 }
    entities.removeAll { $0.salience < Self.faded && $0.names.isEmpty }
    if entities.count > Self.mostEntities {
      entities.removeFirst(entities.count - Self.mostEntities)
    }
  }

  // MARK: Mentions

  /// Adds a mention to whom it names.
  ///
  /// - Returns: the entity.
  private mutating func take(_ mention: Mention, after latest: Int?) -> Int {
    let known = mention.explains ? latest ?? entity(of: mention) : entity(of: mention)
    var entity = known.map { entities.remove(at: $0) } ?? newEntity(mention)
    if entity.kind == .unknown { entity.kind = mention.kind }
    if entity.referent == nil { entity.referent = mention.referent }
    if mention.names.count > entity.names.count {
      entity.names = mention.names
      entity.text = mention.text
    }
    if let lemma = mention.lemma, !entity.lemmas.contains(lemma) { entity.lemmas.append(lemma) }
    if entity.kind == .person, entity.names.count > 1 { remember(entity.names) }
    add(mention.weight, mention.role, mention.clause, to: &entity)
    entities.append(entity)
    return entities.count - 1
  }

  private mutating func newEntity(_ mention: Mention) -> DiscourseEntity {
    entityCount += 1
    return DiscourseEntity(mention, id: entityCount)
  }

  private mutating func remember(_ parts: [String]) {
    for part in [parts[0], parts[parts.count - 1]] where part.utf8.count > 2 { names.insert(part) }
  }

  /// Who is meant, nil where it is somebody new.
  private func entity(of mention: Mention) -> Int? {
    if !mention.names.isEmpty {
      return entities.lastIndex { entity in
        entity.sharesName(with: mention.names) && (entity.kind == .body) == (mention.kind == .body)
      }
    }
    guard mention.kind != .thing, mention.referent != .plural else { return nil }
    if let lemma = mention.lemma, mention.pointsBack || mention.kind == .body,
      let same = entities.lastIndex(where: {
        $0.kind == mention.kind && $0.referent != .plural && $0.lemmas.contains(lemma)
      })
    {
      return same
    }
    // `Perempuan itu` is who was spoken of, if she can be one.
    guard mention.pointsBack, let gender = mention.referent, mention.kind == .person else {
      return nil
    }
    return entities.indices.filter { index in
      let entity = entities[index]
      return entity.kind == .person && entity.salience >= Self.faded
        && entity.clause != mention.clause
        && (entity.referent == nil || entity.referent == gender)
    }.max { entities[$0].salience < entities[$1].salience }
  }

  private func add(
    _ weight: Double, _ role: Mention.Role, _ clause: Int, to entity: inout DiscourseEntity
  ) {
    entity.salience += weight
    entity.clause = clause
    if role.isSubject { entity.subjectOfClause = clause }
  }

  // MARK: Pronouns

  private mutating func resolve(_ anaphor: Anaphor) -> Reference {
    let candidates = entities.indices.filter { isCandidate(entities[$0], for: anaphor) }
      .sorted { entities[$0].salience > entities[$1].salience }
    guard let first = candidates.first else {
      if anaphor.kind == .person { addStranger(anaphor) }
      let reason = "nobody that was named"
      return Reference(referent: anaphor.agreement, reason: reason)
    }
    let found = entities[first]
    let referent = form(for: found, anaphor)
    let rival = candidates.dropFirst().first { form(for: entities[$0], anaphor) != referent }
    let isClear = rival.map { entities[$0].salience <= Self.clearly * found.salience } ?? true
    var reason = "\(found.text) \(Int(found.salience))"
    if let rival { reason += ", \(entities[rival].text) \(Int(entities[rival].salience))" }
    if isClear {
      let weight = anaphor.kind == .subject ? 0 : 100 + anaphor.role.rawValue
      let extra = anaphor.kind == .person ? 80.0 : 0
      add(weight + extra, anaphor.role, anaphor.clause, to: &entities[first])
    } else if anaphor.kind == .person {
      addStranger(anaphor)
    }
    let isCertain =
      candidates.count < 2 || entities[candidates[1]].salience <= Self.certainly * found.salience
    return Reference(
      referent: isClear ? referent : anaphor.agreement,
      reason: isClear ? reason : "unclear: \(reason)",
      entity: isClear && isCertain ? found.id : nil)
  }

  private func isCandidate(_ entity: DiscourseEntity, for anaphor: Anaphor) -> Bool {
    guard entity.salience >= Self.faded else { return false }
    let isSubject = entity.subjectOfClause == anaphor.clause
    switch anaphor.kind {
    case .person:
      return entity.isPerson && entity.referent != .plural
        && (anaphor.role == .subject || !isSubject)
    case .object: return !isSubject
    case .subject: return isSubject
    case .possessor:
      guard let agreement = anaphor.agreement else { return true }
      return entity.isPerson && (entity.referent == nil || entity.referent == agreement)
    }
  }

  /// The form that is asked for where an anaphor stands for an entity; nil where the usual one stays.
  private func form(for entity: DiscourseEntity, _ anaphor: Anaphor) -> Referent? {
    switch (anaphor.kind, entity.referent) {
    // Whoever bears a name is one person.
    case (.possessor, nil) where entity.kind == .person && !entity.names.isEmpty:
      anaphor.agreement ?? .male
    case (.possessor, nil) where entity.isPerson: anaphor.agreement
    case (.subject, .plural): nil
    default: entity.referent
    }
  }

  /// Somebody of whom nothing is known: what comes next may be about the same.
  private mutating func addStranger(_ anaphor: Anaphor) {
    var stranger = newEntity(
      Mention(words: 0..<0, kind: .person, text: "somebody", clause: anaphor.clause))
    add(180 + anaphor.role.rawValue, anaphor.role, anaphor.clause, to: &stranger)
    entities.append(stranger)
  }
}
