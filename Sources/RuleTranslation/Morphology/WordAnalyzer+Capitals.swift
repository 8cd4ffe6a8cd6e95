/// What a capital says of a word that data know.
extension WordAnalyzer {
  /// The readings of a word with a capital, a name among them, at what the capital costs each.
  ///
  /// - Parameter opensName: whether a name that no data know follows.
  func readings(
    _ known: [Reading], withCapitalAt position: Int, opensName: Bool, _ views: [EntityToken],
    _ capitals: CapitalUse
  ) -> [Reading] {
    let settings = pair.settings
    let isKind = known.contains { $0.features.bits & pair.kindMask != 0 }
    let isGivenName =
      !isKind && capitals.standsAlone(position)
      && pair.discourse.isGivenName(views[position].form)
    let isNamed = known.contains { $0.category == settings.name }
    let wordCost: Float
    let nameCost: Float
    if isGivenName {
      (wordCost, nameCost) = (settings.nameInside, 0)
    } else if isNamed {
      return known
    } else if capitals.saysNothing(at: position)
      || known.contains(where: { pair.categories.isPronoun($0.category) })
    {
      (wordCost, nameCost) = (0, settings.nameAtStart)
    } else {
      // A capital on a word for a kind of person, body or place begins its name's first part; a
      // small word is seldom one, but in capitals throughout (`SANA`) or before a name (`Di Maria`).
      let isSmall =
        !opensName && views[position].surface.contains(where: \.isLowercase)
        && !known.contains { pair.categories.isOpen($0.category) }
      wordCost = settings.wordInCapitals
      nameCost = isKind || isSmall ? settings.nameInside : settings.nameOfOther
    }
    var readings = known
    for index in known.indices where known[index].category != settings.name {
      readings[index].cost += wordCost
    }
    if !isNamed {
      var name = unknownReading(views[position...position], settings.name, isKnown: true)
      name.cost = nameCost
      readings.append(name)
    }
    return readings
  }
}
