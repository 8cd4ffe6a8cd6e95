/// A rule that takes an affix off a form and says what the affix makes of the base.
final class AffixRule: Sendable {
  typealias ID = Int

  /// A way in which the affix is written before a base: `meny` before a vowel hides an `s`.
  struct Prefix: Sendable {
    let written: [UInt8]
    let hidden: [UInt8]
    /// The first letters that the rest of the form may have, empty for any.
    let before: [UInt8]
  }

  /// How two halves with a hyphen between make one form.
  enum Doubling: String, Sendable {
    /// Both halves are the base: `anak-anak`.
    case full
    /// The left half is the base, and the right one repeats its end; what follows the repeated part
    /// belongs to the base: `berlari-lari`, `melambai-lambaikan`.
    case left
    /// The left half is the base, and the right one is an affixed form of it: `tukar-menukar`.
    case right
  }

  let name: String
  /// Where the rule stands.
  let line: DataLine
  /// Rules of an outer (lower) layer come off before those of an inner one.
  let layer: Int
  let prefixes: [Prefix]
  /// The suffixes, any one of which is taken off; empty where the rule is about a prefix alone.
  let suffixes: [[UInt8]]
  /// How the form doubles its base, nil where it doesn't.
  let doubling: Doubling?
  /// What a base that the lexicon doesn't know is taken for, nil where the rule asks for a known one.
  let guess: Symbol?
  /// What the base must be; its category and its features.
  let from: [(category: Symbol, features: FeatureConstraint)]
  /// The category of the result, nil where it stays.
  let to: Symbol?
  let set: FeatureAssignment
  let cost: Float
  /// The fewest letters of a base.
  let minimum: Int

  /// The letters with which a form of it may begin, and end.
  let firstLetters: ByteSet
  let lastLetters: ByteSet

  var place: String { line.place }

  init(
    name: String, line: DataLine, layer: Int, prefixes: [Prefix], suffixes: [[UInt8]],
    doubling: Doubling?, guess: Symbol?, from: [(category: Symbol, features: FeatureConstraint)],
    to: Symbol?,
    set: FeatureAssignment, cost: Float, minimum: Int
  ) {
    self.name = name
    self.line = line
    self.layer = layer
    self.prefixes = prefixes
    self.suffixes = suffixes
    self.doubling = doubling
    self.guess = guess
    self.from = from
    self.to = to
    self.set = set
    self.cost = cost
    self.minimum = minimum
    firstLetters = prefixes.isEmpty ? .all : ByteSet(prefixes.compactMap(\.written.first))
    lastLetters = suffixes.isEmpty ? .all : ByteSet(suffixes.compactMap(\.last))
  }
}
