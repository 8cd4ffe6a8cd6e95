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
  var firstWords: [TargetWord] { isOpen ? words(in: 0..<items.count, taking: []) : words }

  /// The words of some items, with the alternatives that are `taken`, the first where none is.
  ///
  /// - Parameter taken: indices into `decisions`.
  func words(in range: Range<Int>, taking taken: Set<Int>) -> [TargetWord] {
    var said: [TargetWord] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if items[place].kind == .word {
        said.append(words[items[place].index])
      } else {
        let alternatives = alternatives(of: place)
        let chosen = alternatives.first { taken.contains(items[$0].index) } ?? alternatives[0]
        said += words(in: content(of: chosen), taking: taken)
      }
      place += items[place].length + 1
    }
    return said
  }

  /// The places of a choice's alternatives.
  func alternatives(of choice: Int) -> [Int] {
    let content = content(of: choice)
    return Array(
      sequence(first: content.lowerBound) { self.content(of: $0).upperBound }
        .prefix { $0 < content.upperBound })
  }

  /// The places of what a choice or an alternative holds.
  func content(of place: Int) -> Range<Int> { place + 1..<place + 1 + items[place].length }

  /// The draft in which the alternatives that are `taken` stand in the place of their choices, and
  /// what they cost; choices of which none is taken stay open.
  ///
  /// - Parameter alternative: the place of one that is taken in any case.
  func resolved(taking taken: Set<Int>, and alternative: Int? = nil) -> (draft: Draft, cost: Float)
  {
    var rest = self
    rest.items = []
    var cost: Float = 0
    func resolve(_ range: Range<Int>) {
      var place = range.lowerBound
      while place < range.upperBound {
        let item = items[place]
        let alternatives = item.kind == .choice ? alternatives(of: place) : []
        if let chosen = alternatives.first(where: { $0 == alternative })
          ?? alternatives.first(where: { taken.contains(items[$0].index) })
        {
          cost += items[chosen].cost
          resolve(content(of: chosen))
        } else {
          rest.items += items[place...place + item.length]
        }
        place += item.length + 1
      }
    }
    resolve(0..<items.count)
    return (rest, cost)
  }
}
