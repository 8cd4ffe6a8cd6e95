extension SelectionRule {
  /// Whether the rule speaks of `reading`, that of the word at `position`, and its conditions hold.
  func applies(to reading: Reading, at position: Int, in words: [Word]) -> Bool {
    category == reading.entry.category
      && conditions.allSatisfy { Self.holds($0, at: position, in: words) }
  }

  private static func holds(_ condition: Condition, at position: Int, in words: [Word]) -> Bool {
    let window = SelectionRules.window
    let places: Range<Int>
    switch condition.place {
    case .next: places = position + 1..<position + 2
    case .previous: places = position - 1..<position
    case .after: places = position + 1..<position + 1 + window
    case .before: places = position - window..<position
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
