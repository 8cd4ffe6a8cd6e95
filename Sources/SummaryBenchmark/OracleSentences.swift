import Evaluation

/// The sentences of an article that come nearest to a reference summary, found greedily: the labels
/// that the model is trained on.
///
/// Source: Nallapati, Zhai and Zhou, "SummaRuNNer" (AAAI 2017).
struct OracleSentences {
  let indices: Set<Int>
  /// ROUGE-2 F1 of these sentences.
  let bigrams: Double

  /// Less than this is no gain.
  private static let least = 0.02

  init(_ sentences: [String], reference: String) {
    var chosen: Set<Int> = []
    var best = 0.0
    while true {
      var next: Int?
      for index in sentences.indices where !chosen.contains(index) {
        let value = Self.value(Self.text(of: chosen.union([index]), sentences), reference)
        if value > best + Self.least { (best, next) = (value, index) }
      }
      guard let next else { break }
      chosen.insert(next)
    }
    indices = chosen
    bigrams =
      ROUGEScore(
        summary: Self.text(of: chosen, sentences), reference: reference, variant: .bigrams
      ).f1
  }

  private static func text(of indices: Set<Int>, _ sentences: [String]) -> String {
    indices.sorted().map { sentences[$0] }.joined(separator: " ")
  }

  private static func value(_ text: String, _ reference: String) -> Double {
    [ROUGEScore.Variant.unigrams, .bigrams].reduce(0) {
      $0 + ROUGEScore(summary: text, reference: reference, variant: $1).f1
    }
  }
}
