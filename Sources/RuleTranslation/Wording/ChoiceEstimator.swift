/// Estimates what each word of a choice costs; keeps the weights that it has looked up, so one
/// estimator serves one task.
final class ChoiceEstimator {
  private let models: [String: ChoiceModel]
  private let weight: Float
  private var known: [String: LookUps<PhraseEvidence.Piece, [Float]>]

  init(_ pair: LanguagePair) {
    models = pair.choiceModels
    weight = pair.settings.choiceWeight
    known = models.mapValues { _ in LookUps(limit: 1 << 14) }
  }

  /// What the rule says of each word, and what the model of the choice has learned of phrases with
  /// the same evidence.
  func costs(of added: GrammarRule.AddedWord, evidence: () -> PhraseEvidence) -> [Float] {
    guard let name = added.model, let model = models[name] else { return added.costs }
    var costs = added.costs
    let numbers = added.words.map { model.number(of: $0) }
    for piece in evidence().pieces {
      let weights = weights(of: piece, model, name)
      guard !weights.isEmpty else { continue }
      for (index, number) in numbers.enumerated() {
        if let number { costs[index] += weight * weights[number] }
      }
    }
    return costs
  }

  private func weights(
    of piece: PhraseEvidence.Piece, _ model: ChoiceModel, _ name: String
  ) -> [Float] {
    if let known = known[name]?[piece] { return known }
    let found = model.weights(of: piece.text)
    known[name]?[piece] = found
    return found
  }
}
