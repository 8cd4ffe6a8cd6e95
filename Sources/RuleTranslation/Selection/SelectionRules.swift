/// The choice of senses by neighbours: lines of `lemma ⇥ part of speech ⇥ conditions ⇥ sense`.
struct SelectionRules: Sendable {
  private var rulesByLemma: [String: [SelectionRule]] = [:]
  /// How many words `after` and `before` look at.
  static let window = 3

  init(
    _ files: [DataFile], categories: CategoryTable, features: FeatureTable,
    problems: inout DataProblems
  ) {
    for line in files.flatMap(\.lines) {
      let fields = line.fields()
      guard fields.count >= 4, let category = categories.lexical[String(fields[1])] else {
        problems.report(line, "expected 'lemma⇥part of speech⇥conditions⇥sense'")
        continue
      }
      let conditions = fields[2].split(separator: " ").compactMap { word in
        let condition = Self.condition(word, features: features)
        if condition == nil {
          problems.report(
            line, column: fields[0].count + fields[1].count + 3,
            "unknown condition '\(word)'; use next, prev, after, before or near, "
              + "or one of them with '.class'")
        }
        return condition
      }
      let sense = Sense(
        fields[3], isVerb: categories.isVerb(category), linkingWords: categories.linkingWords)
      rulesByLemma[String(fields[0]), default: []].append(
        SelectionRule(
          category: category, conditions: conditions, sense: sense,
          origin: "\(line.file):\(line.number)"))
    }
  }

  private static func condition(
    _ text: Substring, features: FeatureTable
  ) -> SelectionRule.Condition? {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    let key = text[..<sign].split(separator: ".")
    let values = text[text.index(after: sign)...].split(separator: ",")
      .map { String($0.replacing("_", with: " ")) }
    let place: SelectionRule.Place
    switch key.first {
    case "next": place = .next
    case "prev": place = .previous
    case "after": place = .after
    case "before": place = .before
    case "near": place = .near
    default: return nil
    }
    guard key.count > 1 else {
      return .init(place: place, lemmas: Set(values), classes: [])
    }
    let classes = values.compactMap { features.assignment(value: $0) }
    return classes.count == values.count ? .init(place: place, lemmas: [], classes: classes) : nil
  }

  /// The first rule for the reading of the word at `position` whose conditions hold.
  func rule(
    for reading: Reading, at position: Int, in words: [Word]
  ) -> SelectionRule? {
    rulesByLemma[reading.entry.lemma]?.first { rule in
      rule.category == reading.entry.category
        && rule.conditions.allSatisfy { holds($0, at: position, in: words) }
    }
  }

  private func holds(
    _ condition: SelectionRule.Condition, at position: Int, in words: [Word]
  ) -> Bool {
    let places: Range<Int>
    switch condition.place {
    case .next: places = position + 1..<position + 2
    case .previous: places = position - 1..<position
    case .after: places = position + 1..<position + 1 + Self.window
    case .before: places = position - Self.window..<position
    case .near: places = 0..<words.count
    }
    return places.clamped(to: 0..<words.count).contains { index in
      guard index != position, let reading = words[index].readings.first else { return false }
      return condition.lemmas.contains(reading.entry.lemma)
        || condition.lemmas.contains(words[index].form)
        || condition.classes.contains { reading.features.bits & $0.mask == $0.value }
    }
  }
}
