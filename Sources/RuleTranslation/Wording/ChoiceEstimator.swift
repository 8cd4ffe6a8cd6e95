/// Estimates what each word of a choice costs; keeps the weights that it has looked up, so one
/// estimator serves one task.
final class ChoiceEstimator {
  private let models: [String: ChoiceModel]
  private let weight: Float
  private var known: [String: [Float]] = [:]

  init(_ pair: LanguagePair) {
    models = pair.choiceModels
    weight = pair.settings.choiceWeight
  }

  /// What the rule says of each word, and what the model of the choice has learned of phrases with
  /// the same evidence.
  func costs(of added: GrammarRule.AddedWord, evidence: () -> PhraseEvidence) -> [Float] {
    guard let name = added.model, let model = models[name] else { return added.costs }
    var costs = added.costs
    let numbers = added.words.map { model.number(of: $0) }
    for piece in evidence().features {
      let weights = weights(of: piece, model, name)
      guard !weights.isEmpty else { continue }
      for (index, number) in numbers.enumerated() {
        if let number { costs[index] += weight * weights[number] }
      }
    }
    return costs
  }

  private func weights(of piece: String, _ model: ChoiceModel, _ name: String) -> [Float] {
    let key = models.count == 1 ? piece : "\(name) \(piece)"
    if let known = known[key] { return known }
    let found = model.weights(of: piece)
    known[key] = found
    return found
  }
}
