/// What a language pair says of persons and things that a text speaks of: `discourse/`.
struct DiscourseRules: Sendable {
  /// What a word's features tell.
  enum Property: String, Sendable {
    case person, body, elsewhere, female, male, plural, title, named, speech, quoting, passive
    case pronoun, clitic
  }

  /// What a part of speech is to a clause.
  enum Part: String, Sendable {
    case opening, pointing, joining, counting, auxiliary, comma, stop
  }

  private(set) var forms = PronounForms()
  private var properties: [Property: [FeatureConstraint]] = [:]
  private var parts: [Part: Set<Symbol>] = [:]
  private let givenNames: EntryIndex

  init(
    _ file: DataFile, givenNames: DataFile, categories: CategoryTable, features: FeatureTable,
    problems: inout DataProblems
  ) {
    self.givenNames = EntryIndex([givenNames])
    for line in file.lines {
      let words = line.words()
      let name = words.count > 2 ? words[1] : ""
      let rest = Array(words.dropFirst(2))
      if words[0] == "form", let referent = Referent(rawValue: name), rest.count == 4 {
        forms.add(rest, for: referent)
      } else if words[0] == "is", let property = Property(rawValue: name),
        let constraint = features.constraint(rest.joined(separator: " "))
      {
        properties[property, default: []].append(constraint)
      } else if words[0] == "category", let part = Part(rawValue: name),
        rest.allSatisfy({ categories.lexical[$0] != nil })
      {
        parts[part, default: []].formUnion(rest.compactMap { categories.lexical[$0] })
      } else {
        problems.report(
          line, "expected 'form who subject object possessive reflexive', 'is what condition' or "
            + "'category what part-of-speech…'")
      }
    }
  }

  func holds(_ property: Property, for features: FeatureSet) -> Bool {
    properties[property]?.contains { $0.holds(for: features) } ?? false
  }

  func isPart(_ part: Part, _ category: Symbol) -> Bool { parts[part]?.contains(category) ?? false }

  /// Whom a given name in lower case is given to, nil where both, or where no one knows.
  func referent(ofGivenName name: String) -> Referent? {
    givenNames.lines(for: name).first.flatMap { Referent(rawValue: $0.fields().last ?? "") }
  }

  /// Reads every line of the names, reporting what is wrong.
  func check(problems: inout DataProblems) {
    for line in givenNames.allLines {
      let fields = line.fields()
      if fields.count != 2 || ["male", "female"].allSatisfy({ $0 != fields[1] }) {
        problems.report(line, "expected 'name⇥female' or 'name⇥male'")
      }
    }
  }
}
