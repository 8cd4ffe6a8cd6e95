/// Inflects words of the target language, keeping what it has made, so one inflector serves one task.
final class Inflector {
  private struct Key: Hashable {
    let word: String
    let inflection: Inflection
    let features: UInt64
  }

  private let morphology: TargetMorphology
  private var known = LookUps<Key, String>()

  init(_ morphology: TargetMorphology) { self.morphology = morphology }

  /// `word`, of the inflection class `inflection`, as `features` want it.
  func inflect(
    _ word: String, _ inflection: Inflection, features: FeatureSet
  ) -> String {
    guard let deciding = morphology.deciding(inflection, features) else { return word }
    let key = Key(word: word, inflection: inflection, features: deciding)
    if let known = known[key] { return known }
    let made = morphology.inflect(word, inflection, features: features)
    known[key] = made
    return made
  }
}
