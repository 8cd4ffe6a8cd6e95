/// What the data know of a lower-cased form, looked up once for a task.
final class FormAnalysis {
  /// Its readings by lexicon and affixes; none where both know nothing.
  let readings: [Reading]
  /// The multiword expressions that may begin with it, those that name the form itself first.
  let phrases: [Phrase]
  let form: String
  let hash: Int
  private let morphology: Morphology
  /// What is left of it without one clitic or particle, and what the affix adds; nothing where the
  /// form is a word itself (`sekolah` is no `seko` with `-lah`).
  private(set) lazy var outerBases =
    readings.contains { $0.rules.isEmpty } ? [] : morphology.outerBases(of: form)

  /// The forms under which a glossary may list it: as it is written, then its bases.
  private(set) lazy var keys = {
    var keys = [form]
    for base in outerBases.map(\.base) + readings.map(\.entry.lemma) where !keys.contains(base) {
      keys.append(base)
    }
    return keys
  }()

  init(_ form: String, readings: [Reading], phrases: [Phrase], morphology: Morphology) {
    self.form = form
    hash = form.hashValue
    self.readings = readings
    self.phrases = phrases
    self.morphology = morphology
  }

  /// What a clitic or particle adds where the form is `base` with one.
  func outerFeatures(over base: String) -> FeatureAssignment? {
    outerBases.first { $0.base == base }?.set
  }
}
