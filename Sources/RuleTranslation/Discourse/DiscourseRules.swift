/// What a language pair says of persons and things that a text speaks of: `discourse/`.
final class DiscourseRules: Sendable {
  /// What a word's features tell.
  enum Property: Int, CaseIterable, Sendable {
    case person, body, elsewhere, female, male, plural, title, named, speech, quoting, passive
    case pronoun, clitic

    init?(_ name: String) {
      switch name {
      case "person": self = .person
      case "body": self = .body
      case "elsewhere": self = .elsewhere
      case "female": self = .female
      case "male": self = .male
      case "plural": self = .plural
      case "title": self = .title
      case "named": self = .named
      case "speech": self = .speech
      case "quoting": self = .quoting
      case "passive": self = .passive
      case "pronoun": self = .pronoun
      case "clitic": self = .clitic
      default: return nil
      }
    }
  }

  /// What a part of speech is to a clause.
  enum Part: UInt8, Sendable {
    case opening, pointing, joining, counting, auxiliary, comma, stop

    init?(_ name: String) {
      switch name {
      case "opening": self = .opening
      case "pointing": self = .pointing
      case "joining": self = .joining
      case "counting": self = .counting
      case "auxiliary": self = .auxiliary
      case "comma": self = .comma
      case "stop": self = .stop
      default: return nil
      }
    }
  }

  let forms: PronounForms
  /// By the position of the property among all; each word is asked for many.
  private let properties: [[FeatureConstraint]]
  /// For each part of speech the bits of what it is.
  private let parts: [UInt8]
  let givenNames: EntryIndex

  init(
    _ file: DataFile, givenNames: DataFile, categories: CategoryTable, features: FeatureTable,
    problems: inout DataProblems
  ) {
    self.givenNames = EntryIndex([givenNames])
    var forms = PronounForms()
    var properties = [[FeatureConstraint]](repeating: [], count: Property.allCases.count)
    var parts = [UInt8](repeating: 0, count: categories.lexical.count)
    for line in file.lines {
      let words = line.words()
      let name = words.count > 2 ? words[1] : ""
      let rest = Array(words.dropFirst(2))
      if words[0] == "form", let referent = Referent(rawValue: name), rest.count == 4 {
        forms.add(rest, for: referent)
      } else if words[0] == "is",
        let property = Property(name),
        let constraint = features.constraint(rest.joined(separator: " "))
      {
        properties[property.rawValue].append(constraint)
      } else if words[0] == "category", let part = Part(name),
        rest.allSatisfy({ categories.lexical[$0] != nil })
      {
        for name in rest {
          if let category = categories.lexical[name] {
            parts[Int(category)] |= (1 << part.rawValue)
          }
        }
      } else {
        problems.report(
          line,
          "expected 'form who subject object possessive reflexive', 'is what condition' or "
            + "'category what part-of-speech…'")
      }
    }
    self.forms = forms
    self.properties = properties
    self.parts = parts
  }

  func holds(_ property: Property, for features: FeatureSet) -> Bool {
    properties[property.rawValue].contains { $0.holds(for: features) }
  }

  func isPart(_ part: Part, _ category: Symbol) -> Bool {
    parts[Int(category)] & (1 << part.rawValue) != 0
  }

  /// Whom a given name in lower case is given to, nil where both, or where no one knows.
  func referent(ofGivenName name: String) -> Referent? {
    givenNames.lines(for: name).first.flatMap { Referent(rawValue: $0.fields().last ?? "") }
  }

  /// Whether a word in lower case is a given name, whatever else it is.
  func isGivenName(_ form: String) -> Bool { !givenNames.lines(for: form).isEmpty }

  /// Reads every line of the names, reporting what is wrong.
  func check(problems: inout DataProblems) {
    for line in givenNames.allLines {
      let fields = line.fields()
      if fields.count != 2 || !["male", "female", "either"].contains(fields[1]) {
        problems.report(line, "expected a name and 'female', 'male' or 'either'")
      }
    }
  }
}
