import Testing

@testable import RuleTranslation

/// What a linguist is told about a mistake in a copy of the data.
@Suite struct BrokenDataTests {
  @Test func dataAsTheyAreHaveNoProblem() throws {
    #expect(try DataSource(folder: Support.dataFolder.path()).check() > 1000)
    #expect(try BrokenData().problems() == [])
  }

  /// A file, a wrong line, the column, and what is said.
  @Test(arguments: [
    ("features.txt", "lonely", 1, "a feature needs a name and at least one value"),
    ("categories.txt", "x n", 1, "expected 'part-of-speech inflection tag features…'"),
    ("categories.txt", "n n NOUN", 1, "part of speech 'n' stands twice"),
    ("categories.txt", "zz n NOUN nope=pl", 1, "unknown feature 'nope=pl'"),
    ("settings.txt", "margin", 1, "expected a name and a value"),
    ("settings.txt", "chart-words many", 1, "unknown setting or value 'chart-words many'"),
    ("settings.txt", "chart-words nan", 1, "unknown setting or value 'chart-words nan'"),
    ("settings.txt", "chart-words 0", 1, "unknown setting or value 'chart-words 0'"),
    ("settings.txt", "root nope=1", 1, "unknown feature 'nope=1'"),
    ("settings.txt", "sentence-wide nope", 1, "unknown feature 'nope'"),
    ("wording/ngrams.arpa", "-1 ship", 1, "expected 'log10 probability⇥words⇥log10 back-off'"),
    ("fragments.txt", "NOSUCH 3", 1, "expected a category of the grammar and one cost or two"),
    ("settings.txt", "headline 9 nope=1", 1, "unknown feature 'nope=1'"),
    ("english/articles.txt", "the", 1, "expected 'article PLAIN CHANGED'"),
    ("english/inflection.txt", "past e", 1, "expected 'form ending replacement'"),
    ("english/inflection.txt", "order", 1, "expected 'order"),
    ("english/inflection.txt", "paradigm : base", 1, "expected 'paradigm"),
    ("english/inflection.txt", "paradigm v nope=1 : base", 1, "expected 'paradigm"),
    ("disambiguation/transitions.tsv", "NOUN\tVERBS\t1", 1, "expected 'tag⇥tag⇥cost'"),
  ])
  func brokenLine(_ file: String, _ line: String, _ column: Int, _ message: String) throws {
    try expect(message, at: column, adding: line, to: file)
  }

  /// What is left of both without the marks around it is one lemma, which once ended the program.
  @Test func literalsThatDoNotEndAreReported() throws {
    let data = try BrokenData()
    let file = "grammar/clause.rules"
    for literal in ["\"dalamX", "\"dalamY"] {
      _ = try data.append("rule open", to: file)
      let line = try data.append("  match \(literal) n", to: file)
      for text in ["  make NP", "  emit 2"] { _ = try data.append(text, to: file) }
      #expect(
        try data.problems().contains(
          "\(file):\(line):1: expected a lemma between two quotation marks, "
            + "found '\(literal) n'"))
    }
  }

  @Test func aRuleMayNameAnExpression() throws {
    let data = try BrokenData()
    for text in [
      "rule view", "  match \"dalam rangka\" NP", "  make PP", "  cost -9",
      "  emit with_a_view_to 2",
    ] { _ = try data.append(text, to: "grammar/clause.rules") }
    #expect(try data.problems() == [])
    let target = try data.translate("Dia datang dalam rangka rapat.")
    #expect(target.contains("with a view to"), "\(target)")
  }

  /// Word lists, whose lines are read when they are needed and checked when data are packed.
  @Test(arguments: [
    ("lexicon/names.tsv", "rumah", 1, "found 1 field(s)"),
    ("lexicon/names.tsv", "rumah\tnn\thouse\t", 7, "unknown part of speech 'nn'"),
    ("lexicon/names.tsv", "rumah\tn\t\t", 9, "no sense"),
    ("lexicon/names.tsv", "rumah\tn\thouse\tbig", 15, "unknown feature 'big'"),
    ("phrases/nouns.tsv", "rumah sakit\tq\thospital\t", 13, "unknown part of speech 'q'"),
    ("selection/common.tsv", "rumah\tn\tsoon=besar\thome", 9, "unknown condition 'soon=besar'"),
    ("selection/common.tsv", "  sample a b", 1, "expected 'example TEXT' or 'unless TEXT'"),
    ("selection/common.tsv", "  unless", 1, "expected 'example TEXT' or 'unless TEXT'"),
    ("selection/common.tsv", "rumah\tn", 1, "expected 'lemma⇥part of speech⇥conditions⇥sense'"),
    ("english/irregular.tsv", "go\tx\twent", 1, "expected 'word⇥v, n or adj⇥forms'"),
    ("english/irregular.tsv", "go\tv\tgoes went", 6, "expected 4 form(s), 'pres3 past part ing'"),
    ("english/irregular.tsv", "good\tadj\tbetter best bestest", 10, "found 'better best bestest'"),
    ("english/nouns.tsv", "house", 1, "expected 'noun⇥kind'"),
    ("english/nouns.tsv", "house\tbricks", 1, "unknown kind of noun 'bricks'"),
    ("wording/article.tsv", "head=ship\t1", 1, "expected evidence and 3 numbers"),
    ("disambiguation/words.tsv", "rumah\tHOUSE\t1", 1, "expected 'form⇥tag⇥cost'"),
  ])
  func brokenEntry(_ file: String, _ line: String, _ column: Int, _ message: String) throws {
    try expect(message, at: column, adding: line, to: file)
  }

  /// The rule's first line, what follows it, and which of the lines is named.
  @Test(arguments: [
    ("grammar/clause.rules", "  match n n", 0, "needs a 'match' and a 'make'"),
    ("grammar/clause.rules", "  match n n\n  make NP", 0, "emits nothing; add 'emit'"),
    ("grammar/clause.rules", "  match n[nope=1]\n  make NP\n  emit 1", 1, "unknown feature"),
    ("grammar/clause.rules", "  match n\n  make NP[nope=1]\n  emit 1", 2, "unknown feature"),
    ("grammar/clause.rules", "  match n\n  make NP\n  emit 2", 3, "there is no part 2 to emit"),
    ("grammar/clause.rules", "  match n\n  make NP\n  head 3\n  emit 1", 0, "has no part 3"),
    ("grammar/clause.rules", "  match n\n  make NP\n  emit when no : 1", 3, "unknown feature in"),
    ("grammar/clause.rules", "  match n\n  make NP[num=@7]\n  emit 1", 2, "there is no part 7"),
    ("grammar/clause.rules", "  match n\n  make NP\n  emit 1{num=@7}", 3, "there is no part 7"),
    ("morphology.rules", "  prefix xx", 0, "says no 'from'"),
    ("morphology.rules", "  prefix xx\n  from noun", 2, "unknown category or feature 'noun'"),
    ("morphology.rules", "  prefix xx\n  from n[nope]", 2, "unknown category or feature 'n[nope]'"),
    ("morphology.rules", "  prefix x\n  from n\n  to noun", 3, "unknown part of speech 'noun'"),
    ("morphology.rules", "  prefix x\n  from n\n  set a=b", 3, "unknown feature 'a=b'"),
    ("morphology.rules", "  prefix x -> y before z\n  from n", 1, "expected '=>' or 'before'"),
  ])
  func brokenRule(_ file: String, _ body: String, _ offset: Int, _ message: String) throws {
    try expect(message, at: 1, adding: "rule broken\n" + body, to: file, offset: offset)
  }

  private func expect(
    _ message: String, at column: Int, adding line: String, to file: String, offset: Int = 0
  ) throws {
    let data = try BrokenData()
    let number = try data.append(line, to: file) + offset
    let problems = try data.problems()
    let place = "\(file):\(number):\(column): "
    #expect(
      problems.contains { $0.hasPrefix(place) && $0.contains(message) },
      "expected '\(place)…\(message)', found \(problems.prefix(5))")
  }

  @Test func everyPartOfSpeechNeedsACost() throws {
    let data = try BrokenData()
    _ = try data.append("zz - NOUN", to: "categories.txt")
    #expect(try data.problems() == ["fragments.txt:1:1: no cost for the part of speech 'zz'"])
  }

  @Test func allProblemsComeAtOnce() throws {
    let data = try BrokenData()
    let places = [
      ("settings.txt", try data.append("margin wide", to: "settings.txt")),
      ("morphology.rules", try data.append("rule x\n  suffix x", to: "morphology.rules")),
      ("grammar/clause.rules", try data.append("rule y\n  match n", to: "grammar/clause.rules")),
      ("grammar/verb-group.rules", try data.append("rule", to: "grammar/verb-group.rules")),
      ("lexicon/names.tsv", try data.append("rumah", to: "lexicon/names.tsv")),
      ("phrases/nouns.tsv", try data.append("rumah sakit\tq\tx", to: "phrases/nouns.tsv")),
      ("english/nouns.tsv", try data.append("house", to: "english/nouns.tsv")),
    ]
    let problems = try data.problems()
    for (file, line) in places {
      #expect(problems.contains { $0.hasPrefix("\(file):\(line):") }, "\(file):\(line) is missing")
    }
  }

  @Test func brokenDeclarationsComeWithoutTheirEchoes() throws {
    let data = try BrokenData()
    let feature = try data.append("lonely", to: "features.txt")
    let category = try data.append("x n", to: "categories.txt")
    let problems = try data.problems()
    #expect(problems.count == 2, "\(problems.prefix(5))")
    #expect(problems.contains { $0.hasPrefix("features.txt:\(feature):1:") })
    #expect(problems.contains { $0.hasPrefix("categories.txt:\(category):1:") })
  }
}
