/// A score of a whole set of translations that states how it was reckoned.
public protocol CorpusScore: Sendable, CustomStringConvertible {
  /// The metric's name as sacrebleu prints it: `BLEU`, `chrF2`, `chrF2++`, `TER`.
  var name: String { get }
  /// The score, from 0 to 100; a TER may pass 100.
  var value: Double { get }
  /// The settings behind the score, as sacrebleu signs it.
  var signature: String { get }
}

extension CorpusScore {
  /// `chrF2|nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:2.6.0 = 54.31`
  public var description: String { "\(name)|\(signature) = \(value.formatted(decimals: 2))" }
}

/// The release of sacrebleu whose figures the scores reproduce.
let reproducedVersion = "2.6.0"
