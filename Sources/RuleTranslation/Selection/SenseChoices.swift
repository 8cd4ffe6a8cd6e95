/// The sense that each reading of each word gets, and what its rendering asks of the grammar.
struct SenseChoices {
  struct Choice {
    let sense: Sense
    let features: FeatureAssignment
    /// What chose, nil for the first sense.
    let origin: EntryPlace?
  }

  private var choices: [Choice] = []
  /// Where each word's choices begin.
  private var starts: [Int] = []

  mutating func beginWord() { starts.append(choices.count) }
  mutating func append(_ choice: Choice) { choices.append(choice) }

  func sense(word: Int, reading: Int) -> Sense { choices[starts[word] + reading].sense }
  func features(word: Int, reading: Int) -> FeatureAssignment {
    choices[starts[word] + reading].features
  }
  /// The place of the rule that chose, nil for the first sense.
  func origin(word: Int, reading: Int) -> String? {
    choices[starts[word] + reading].origin?.text
  }
}
