/// A translation before its wording: words in order, and places where several ways lead on.
///
/// Everything lies in one array, in preorder, so that a draft costs no more than its words: an item
/// that is no word says how many items after it belong to it.
struct Draft {
  enum Kind: UInt8 { case word, choice, alternative }

  struct Item: BitwiseCopyable {
    let kind: Kind
    /// What an alternative costs beside its words, in nats.
    var cost: Float = 0
    /// The word's place in `words`, or the alternative's in `decisions`.
    var index = 0
    /// How many items after this one a choice or an alternative holds.
    var length = 0
    /// Which of its forms a varied verb takes in an alternative, counted from 1; 0 for others.
    var form: UInt8 = 0
  }

  /// What taking an alternative decides.
  enum Decision {
    /// The sense of a word's reading, counted from 0, and features that its rendering gets beside.
    case sense(word: Int, reading: Int, Int, FeatureAssignment)
    /// Which of its ways the phrase or the added word at a place takes, counted from 0.
    case way(Place, Int)
  }

  /// Where in the trees of a sentence something is said: a hash of the path to it.
  struct Place: Hashable {
    private var hash: UInt64

    init(tree: Int) {
      hash = 0x9e37_79b9_7f4a_7c15
      self = part(tree)
    }

    /// The place of a part of what stands here.
    func part(_ number: Int) -> Place {
      var place = self
      place.hash = (hash ^ UInt64(truncatingIfNeeded: number &+ 1)) &* 0xff51_afd7_ed55_8ccd
      place.hash ^= place.hash >> 32
      return place
    }
  }

  private(set) var items: [Item] = []
  private(set) var words: [TargetWord] = []
  private(set) var decisions: [Decision] = []

  /// How many choices hold the place where the next item goes.
  private(set) var depth = 0

  /// Whether anything is left to choose.
  var isOpen: Bool { !decisions.isEmpty }

  mutating func append(_ word: TargetWord) {
    items.append(Item(kind: .word, index: words.count))
    words.append(word)
  }

  /// Adds a choice, whose alternatives `build` adds.
  mutating func appendChoice(_ build: (inout Draft) -> Void) {
    let place = items.count
    items.append(Item(kind: .choice))
    depth += 1
    build(&self)
    depth -= 1
    items[place].length = items.count - place - 1
  }

  /// Adds an alternative, whose words and choices `build` adds, to the choice that is being added.
  mutating func appendAlternative(
    cost: Float, decision: Decision, form: UInt8 = 0, _ build: (inout Draft) -> Void
  ) {
    let place = items.count
    items.append(Item(kind: .alternative, cost: cost, index: decisions.count, form: form))
    decisions.append(decision)
    build(&self)
    items[place].length = items.count - place - 1
  }

  /// The words, with the first alternative wherever a choice is left.
  var firstWords: [TargetWord] {
    guard isOpen else { return words }
    var said: [TargetWord] = []
    collect(0..<items.count, into: &said)
    return said
  }

  private func collect(_ range: Range<Int>, into said: inout [TargetWord]) {
    var place = range.lowerBound
    while place < range.upperBound {
      let item = items[place]
      switch item.kind {
      case .word: said.append(words[item.index])
      case .choice:
        let first = items[place + 1].length
        collect(place + 2..<place + 2 + first, into: &said)
      case .alternative: break  // stands in a choice only
      }
      place += item.length + 1
    }
  }
}
