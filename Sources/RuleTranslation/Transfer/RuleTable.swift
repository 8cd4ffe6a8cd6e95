/// The rules as the chart reads them: plain tables in memory that nobody else holds.
///
/// Immutable once made. A symbol that may be a rule's left part has a row, one that may be a right
/// part has a column; where they meet stands the group of steps that the pair allows.
final class RuleTable: @unchecked Sendable {
  /// What a pair of edges, or a single edge, becomes.
  struct Step {
    var firstMask: UInt64
    var firstValue: UInt64
    var secondMask: UInt64
    var secondValue: UInt64
    var cost: Float
    /// The finished rule, -1 for a dotted symbol.
    var rule: Int32
    /// What else the edges must be like, a number of `further`; -1 for nothing.
    var further: Int32
    var result: Symbol
  }

  /// What the table knows of a symbol.
  struct SymbolEntry {
    var followers = SymbolSet()
    /// Where the symbol's row begins in `groups`, -1 where no rule has it on the left.
    var row: Int32 = -1
    /// Its steps alone: a range of `steps`.
    var unaryStart: Int32 = 0
    var unaryEnd: Int32 = 0
    /// How costly an analysis is that ends in a phrase of this symbol.
    var fragmentCost: Float = .infinity
    /// The same where it is the only phrase.
    var wholeCost: Float = .infinity
    /// -1 where no rule has it on the right.
    var column: Int16 = -1
    /// Whether it is of use on the left of a pair alone.
    var needsFollower = false
  }

  /// The way from a finished phrase to one of its parts, down the chain of dotted edges.
  struct Path {
    /// How often to go left first.
    var steps: Int16
    var endsLeft: Bool

    init(to part: Int, of count: Int) {
      self.init(
        steps: Int16(max(0, count - 1 - max(part, 1))), endsLeft: part == 0 || count == 1)
    }

    init(steps: Int16, endsLeft: Bool) {
      self.steps = steps
      self.endsLeft = endsLeft
    }
  }

  /// What a rule makes: the phrase's symbol, and how it gets its features.
  struct Effect {
    let result: Symbol
    let partCount: Int32
    let head: Path
    let mask: UInt64
    let value: UInt64
    /// A range of `copies`.
    let copyStart: Int32
    let copyEnd: Int32
  }

  /// Features that a phrase takes from a part that isn't its head.
  struct Copy {
    let mask: UInt64
    let from: Path
  }

  typealias Constraints = (first: FeatureConstraint, second: FeatureConstraint)

  let symbols: UnsafeBufferPointer<SymbolEntry>
  let steps: UnsafeBufferPointer<Step>
  /// The group of steps by row and column, 0 for none.
  let groups: UnsafeBufferPointer<UInt16>
  /// Where the steps of each group begin; they end where the next group's begin.
  let groupStarts: UnsafeBufferPointer<Int32>
  let effects: UnsafeBufferPointer<Effect>
  let copies: UnsafeBufferPointer<Copy>
  let further: UnsafeBufferPointer<Constraints>

  init(
    symbols: [SymbolEntry], steps: [Step], groups: [UInt16], groupStarts: [Int32],
    effects: [Effect], copies: [Copy], further: [Constraints]
  ) {
    self.symbols = Self.copy(symbols)
    self.steps = Self.copy(steps)
    self.groups = Self.copy(groups)
    self.groupStarts = Self.copy(groupStarts)
    self.effects = Self.copy(effects)
    self.copies = Self.copy(copies)
    self.further = Self.copy(further)
  }

  deinit {
    symbols.deallocate()
    steps.deallocate()
    groups.deallocate()
    groupStarts.deallocate()
    effects.deallocate()
    copies.deallocate()
    further.deallocate()
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
    let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = memory.initialize(from: elements)
    return UnsafeBufferPointer(memory)
  }
}
