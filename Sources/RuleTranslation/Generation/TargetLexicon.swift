/// What the target language's own words ask of the grammar: `nouns.tsv` has `word ⇥ features`,
/// `articles.txt` says before which beginnings the article changes.
struct TargetLexicon: Sendable {
  private var features: [String: FeatureAssignment] = [:]
  private var article: (plain: String, changed: String) = ("", "")
  private var beginnings: [(prefix: String, changes: Bool)] = []

  init(
    nouns: DataFile, articles: DataFile, features table: FeatureTable,
    problems: inout DataProblems
  ) {
    for line in nouns.lines {
      let fields = line.fields()
      var assignment = FeatureAssignment()
      for word in (fields.count == 2 ? fields[1] : "").split(separator: " ") {
        if let value = table.assignment(value: word) {
          assignment.overlay(value)
        } else {
          problems.report(line, "unknown kind of noun '\(word)'")
        }
      }
      if assignment.mask == 0 { problems.report(line, "expected 'noun⇥kind'") }
      features[String(fields[0]), default: .init()].overlay(assignment)
    }
    for line in articles.lines {
      let words = line.words().map(String.init)
      if words.count == 3, words[0] == "article" {
        article = (words[1], words[2])
      } else if words.count == 2, words[0] == article.plain || words[0] == article.changed {
        beginnings.append((words[1], words[0] == article.changed))
      } else {
        problems.report(line, "expected 'article PLAIN CHANGED', or one of the two and a beginning")
      }
    }
    beginnings.sort { $0.prefix.utf8.count > $1.prefix.utf8.count }
  }

  /// The features of a rendering, by all its words or by the one that is inflected.
  func features(of sense: Sense) -> FeatureAssignment {
    guard !sense.words.isEmpty else { return .init() }
    return features[sense.text] ?? features[sense.words[sense.head]] ?? .init()
  }

  /// The article's form before `next`, nil where `word` isn't the article.
  func article(_ word: String, before next: String) -> String? {
    guard word == article.plain else { return nil }
    let next = next.lowercased()
    let changes = beginnings.first { next.hasPrefix($0.prefix) }?.changes ?? false
    return changes ? article.changed : article.plain
  }
}
