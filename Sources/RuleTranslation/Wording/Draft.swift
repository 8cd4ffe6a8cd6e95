/// A translation before its wording: words in order, and places where several ways lead on.
struct Draft {
  enum Node {
    case word(TargetWord)
    case choice([Alternative])
  }

  /// One way to go on.
  struct Alternative {
    let draft: Draft
    /// In nats, beside what its words cost.
    let cost: Float
    let decision: Decision
  }

  /// What taking an alternative decides.
  enum Decision {
    /// The sense of a word's reading, and features that its rendering gets beside.
    case sense(word: Int, reading: Int, Sense, FeatureAssignment)
    /// Which of its ways the phrase or the added word at a place takes, counted from 0.
    case way(Place, Int)
  }

  /// Where in the trees of a sentence something is said: a hash of the path to it.
  struct Place: Hashable {
    private var hash: UInt64

    init(tree: Int) { hash = UInt64(truncatingIfNeeded: tree) &+ 0x9e37_79b9_7f4a_7c15 }

    /// The place of a part of what stands here.
    func part(_ number: Int) -> Place {
      var place = self
      place.hash = (hash ^ UInt64(truncatingIfNeeded: number &+ 1)) &* 0xff51_afd7_ed55_8ccd
      place.hash ^= place.hash >> 32
      return place
    }
  }

  private(set) var nodes: [Node] = []
  /// Whether anything is left to choose.
  private(set) var isOpen = false

  mutating func append(_ word: TargetWord) { nodes.append(.word(word)) }

  mutating func append(_ words: [TargetWord]) {
    for word in words { nodes.append(.word(word)) }
  }

  mutating func append(_ alternatives: [Alternative]) {
    nodes.append(.choice(alternatives))
    isOpen = true
  }

  /// The words, with the first alternative wherever a choice is left.
  var words: [TargetWord] {
    nodes.flatMap { node in
      switch node {
      case .word(let word): [word]
      case .choice(let alternatives): alternatives[0].draft.words
      }
    }
  }
}
