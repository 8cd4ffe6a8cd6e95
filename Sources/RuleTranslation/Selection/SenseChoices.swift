/// The sense that each reading of each word of a sentence gets, and what its rendering asks of the
/// grammar; chosen when it is asked for.
final class SenseChoices {
  /// One choice.
  final class Choice {
    let sense: Sense
    let features: FeatureAssignment
    /// What chose, nil for the first sense.
    let origin: EntryPlace?

    init(sense: Sense, features: FeatureAssignment, origin: EntryPlace?) {
      self.sense = sense
      self.features = features
      self.origin = origin
    }
  }

  private let words: [Word]
  private let selector: SenseSelector
  private let references: References
  /// Where each word's choices begin in `made`.
  private let starts: [Int]
  private var made: [Choice?]
  private var ways: [Draft.Place: Int] = [:]

  /// - Parameter references: whom the pronouns stand for.
  init(_ words: [Word], selector: SenseSelector, references: References = .init()) {
    self.words = words
    self.references = references
    self.selector = selector
    var count = 0
    starts = words.map { word in
      defer { count += word.readings.count }
      return count
    }
    made = .init(repeating: nil, count: count)
  }

  /// The senses that are open to choice, the likeliest first, or the one that was chosen.
  func variants(word: Int, reading: Int) -> [Sense] {
    let choice = choice(word, reading)
    let isOpen = !areFinal && choice.origin == nil && words[word].term == nil
    return isOpen ? words[word].readings[reading].entry.senses : [choice.sense]
  }

  /// The way that wording took where there were several, nil where it hasn't chosen.
  func way(at place: Draft.Place) -> Int? { ways[place] }

  /// Whether wording has chosen: what it left open takes its first way.
  private(set) var areFinal = false

  /// Takes over what wording chose.
  func decide(_ decisions: [Draft.Decision]) {
    for decision in decisions {
      switch decision {
      case .sense(let word, let reading, let rank, let features):
        let number = starts[word] + reading
        let sense = variants(word: word, reading: reading)[rank]
        let origin = choice(word, reading).origin
        made[number] = selector.choice(of: sense, adding: features, origin: origin)
      case .way(let place, let number): ways[place] = number
      }
    }
    areFinal = true
  }

  func sense(word: Int, reading: Int) -> Sense { choice(word, reading).sense }

  func features(word: Int, reading: Int) -> FeatureAssignment { choice(word, reading).features }

  /// The place of the rule that chose, nil for the first sense.
  func origin(word: Int, reading: Int) -> String? { choice(word, reading).origin?.text }

  private func choice(_ word: Int, _ reading: Int) -> Choice {
    let number = starts[word] + reading
    if let known = made[number] { return known }
    let reference = references.isEmpty ? nil : references[word]
    let choice =
      selector.choice(for: words[word].readings[reading], standingFor: reference)
      ?? selector.choice(for: words[word].readings[reading], at: word, in: words)
    made[number] = choice
    return choice
  }
}
