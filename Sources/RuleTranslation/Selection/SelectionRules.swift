/// The choice of senses by neighbours: lines of `lemma ⇥ part of speech ⇥ conditions ⇥ sense`,
/// which are read as lemmas are met.
struct SelectionRules: Sendable {
  let lines: EntryIndex
  private let categories: CategoryTable
  private let features: FeatureTable
  /// How many words `after` and `before` look at.
  static let window = 3

  init(_ files: [DataFile], categories: CategoryTable, features: FeatureTable) {
    lines = EntryIndex(files)
    self.categories = categories
    self.features = features
  }

  /// The rules for a lemma, in the order of the files.
  func rules(for lemma: String) -> [SelectionRule] {
    var ignored = DataProblems()  // all lines were checked when the data were packed
    return lines.lines(for: lemma).compactMap { rule($0, problems: &ignored) }
  }

  /// Reads every line, reporting what is wrong.
  func check(problems: inout DataProblems) {
    for line in lines.allLines {
      if line.isIndented {
        let words = line.words()
        if words.count < 2 || words[0] != "example" && words[0] != "unless" {
          problems.report(line, "expected 'example TEXT' or 'unless TEXT' below an entry")
        }
      } else {
        _ = rule(line, problems: &problems)
      }
    }
  }

  private func rule(_ line: DataLine, problems: inout DataProblems) -> SelectionRule? {
    let fields = line.fields()
    guard fields.count >= 4, let category = categories.lexical[fields[1]] else {
      problems.report(line, "expected 'lemma⇥part of speech⇥conditions⇥sense'")
      return nil
    }
    let conditions = fields[2].pieces().compactMap { word in
      let condition = condition(word)
      if condition == nil {
        problems.report(
          line, column: fields[0].count + fields[1].count + 3,
          "unknown condition '\(word)'; use next, prev, after, before or near, "
            + "or one of them with '.class'")
      }
      return condition
    }
    let sense = Sense(
      listed: fields[3], isVerb: categories.isVerb(category), linkingWords: categories.linkingWords)
    return SelectionRule(category: category, conditions: conditions, sense: sense, line: line)
  }

  private func condition(_ text: String) -> SelectionRule.Condition? {
    guard let (left, right) = text.halves(at: UInt8(ascii: "=")) else { return nil }
    let key = left.pieces(between: UInt8(ascii: "."))
    let values = right.pieces(between: UInt8(ascii: ",")).map(\.blanksForUnderscores)
    let place: SelectionRule.Place
    switch key.first {
    case "next": place = .next
    case "prev": place = .previous
    case "after": place = .after
    case "before": place = .before
    case "near": place = .near
    default: return nil
    }
    guard key.count > 1 else {
      return .init(place: place, lemmas: Set(values), classes: [])
    }
    let classes = values.compactMap { features.assignment(value: $0) }
    return classes.count == values.count ? .init(place: place, lemmas: [], classes: classes) : nil
  }
}
