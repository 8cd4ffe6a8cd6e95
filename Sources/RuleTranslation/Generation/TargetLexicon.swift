/// What the target language's own words ask of the grammar: `nouns.tsv` has `word ⇥ features`,
/// `articles.txt` says before which beginnings the article changes.
struct TargetLexicon: Sendable {
  /// The lines of `nouns.tsv`, which are read as words are met.
  let nouns: EntryIndex
  private let table: FeatureTable
  private var article: (plain: String, changed: String) = ("", "")
  private var beginnings: [(prefix: String, changes: Bool)] = []

  init(
    nouns: DataFile, articles: DataFile, features table: FeatureTable,
    problems: inout DataProblems
  ) {
    self.nouns = EntryIndex([nouns])
    self.table = table
    for line in articles.lines {
      let words = line.words()
      if words.count == 3, words[0] == "article" {
        article = (words[1], words[2])
      } else if words.count == 2, words[0] == article.plain || words[0] == article.changed {
        beginnings.append((words[1], words[0] == article.changed))
      } else {
        problems.report(line, "expected 'article PLAIN CHANGED', or one of the two and a beginning")
      }
    }
    // The longest first, and capitals before small letters.
    beginnings.sort {
      ($1.prefix.utf8.count, $0.prefix) < ($0.prefix.utf8.count, $1.prefix)
    }
  }

  /// The features of a rendering, by all its words or by the one that is inflected.
  func features(of sense: Sense) -> FeatureAssignment {
    guard !sense.words.isEmpty else { return .init() }
    return features(of: sense.text) ?? features(of: sense.words[sense.head]) ?? .init()
  }

  private func features(of noun: String) -> FeatureAssignment? {
    let lines = nouns.lines(for: noun)
    guard !lines.isEmpty else { return nil }
    var ignored = DataProblems()  // all lines were checked when the data were packed
    var all = FeatureAssignment()
    for line in lines { all.overlay(kinds(line, problems: &ignored)) }
    return all
  }

  private func kinds(_ line: DataLine, problems: inout DataProblems) -> FeatureAssignment {
    let fields = line.fields()
    var assignment = FeatureAssignment()
    for word in fields.count == 2 ? fields[1].pieces() : [] {
      if let value = table.assignment(value: word) {
        assignment.overlay(value)
      } else {
        problems.report(line, "unknown kind of noun '\(word)'")
      }
    }
    if assignment.mask == 0 { problems.report(line, "expected 'noun⇥kind'") }
    return assignment
  }

  /// Reads every line of `nouns.tsv`, reporting what is wrong.
  func check(problems: inout DataProblems) {
    for line in nouns.allLines { _ = kinds(line, problems: &problems) }
  }

  func isArticle(_ word: String) -> Bool { word == article.plain }

  /// Whether a word is no article, or has the form that the article has before `next`.
  func fits(_ word: String, before next: String) -> Bool {
    let isForm = word == article.plain || word == article.changed
    return !isForm || word == article(article.plain, before: next)
  }

  /// The article's form before `next`, nil where `word` isn't the article.
  func article(_ word: String, before next: String) -> String? {
    guard isArticle(word) else { return nil }
    let lower = next.lowercased()
    let changes =
      beginnings.first { next.hasPrefix($0.prefix) || lower.hasPrefix($0.prefix) }?.changes ?? false
    return changes ? article.changed : article.plain
  }
}
