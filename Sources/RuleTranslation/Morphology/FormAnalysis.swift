/// What the data know of a lower-cased form, looked up once for a task.
final class FormAnalysis {
  /// Its readings by lexicon and affixes; none where both know nothing.
  let readings: [Reading]
  /// The multiword expressions that may begin with it, those that name the form itself first.
  let phrases: [Phrase]
  let form: String
  let hash: Int
  private let morphology: Morphology
  /// Whether the form is a word itself, which may only look as if it had a clitic (`sekolah` is no
  /// `seko` with `-lah`).
  let isLexeme: Bool
  /// What is left of it without clitics and particles, and what the affixes add.
  private(set) lazy var outerBases = morphology.outerBases(of: form)

  /// What it would be without its inner affixes, where the lexicon knows no reading.
  private(set) lazy var strippings =
    readings.isEmpty
    ? ([form] + outerBases.map(\.base)).flatMap { morphology.strippings(of: $0) } : []

  /// The lexemes of which it is an inflected form: those that affixes lead to that make no other part
  /// of speech of them. A lexeme itself only looks as if it had a clitic.
  private(set) lazy var lexemes: [(form: String, category: Symbol)] = {
    var found: [(form: String, category: Symbol)] = []
    let inflected = readings.filter { reading in
      reading.entry.lemma != form && !(isLexeme && morphology.hasClitic(reading))
        && reading.rules.allSatisfy { morphology.rules[$0].to == nil }
    }
    for lexeme in inflected.map({ ($0.entry.lemma, $0.category) })
      + strippings.map({ ($0.base, $0.category) })
    where !found.contains(where: { $0 == lexeme }) && !lexeme.0.isEmpty { found.append(lexeme) }
    return found
  }()

  init(_ form: String, readings: [Reading], phrases: [Phrase], morphology: Morphology) {
    self.form = form
    hash = form.hashValue
    self.readings = readings
    isLexeme = readings.contains { $0.rules.isEmpty }
    self.phrases = phrases
    self.morphology = morphology
  }

  /// What a clitic or particle adds where the form is `base` with one.
  func outerFeatures(over base: String) -> FeatureAssignment? {
    outerBases.first { $0.base == base }?.set
  }
}
