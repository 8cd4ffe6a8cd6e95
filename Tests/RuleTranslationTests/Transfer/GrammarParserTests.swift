import Testing

@testable import RuleTranslation

/// The ways to say a phrase: lines `or` and added words.
@Suite struct GrammarParserTests {
  /// The ways of each `emit` of a rule over two parts, and the problems of the rule.
  private func parse(_ lines: String...) throws -> ([[GrammarRule.Way]], [String]) {
    let features = try Support.features("num sg pl\ndef def indef")
    var symbols = Symbols()
    var problems = DataProblems()
    let text = (["rule pair", "  match n n", "  make NP"] + lines).joined(separator: "\n  ")
    let parser = GrammarParser(features: features, isExpression: { $0 == "dalam rangka" })
    let rules = parser.rules(
      [DataFile(name: "grammar/test.rules", text: text)], symbols: &symbols, problems: &problems)
    let wording = EmissionParser(features: features)
    let emissions = rules.flatMap {
      wording.emissions(of: $0.block, parts: $0.parts.count, problems: &problems)
    }
    return (emissions.map(\.ways), problems.diagnostics.map(\.description))
  }

  /// The names of the parts of a rule with this `match`, and its problems.
  private func parts(_ match: String) throws -> ([String], [String]) {
    var symbols = Symbols()
    var problems = DataProblems()
    let features = try Support.features("num sg pl")
    let parser = GrammarParser(features: features, isExpression: { $0 == "dalam rangka" })
    let rules = parser.rules(
      [
        DataFile(
          name: "grammar/test.rules", text: "rule r\n  match \(match)\n  make NP\n  emit 1\n")
      ], symbols: &symbols, problems: &problems)
    return (
      rules.flatMap(\.parts).map { symbols.names[Int($0.symbol)] },
      problems.diagnostics.map(\.description)
    )
  }

  @Test func anExpressionIsOnePart() throws {
    let (names, problems) = try parts("\"dalam rangka\" n[num=pl] \"yang\"")
    #expect(problems == [])
    #expect(names == ["\"dalam rangka\"", "n", "\"yang\""])
  }

  @Test(arguments: [
    ("\"dalam rumah\" n", "no expression 'dalam rumah'; list it in phrases/"),
    ("\"dalam n", "expected a lemma between two quotation marks, found '\"dalam n'"),
    ("\" n", "expected a lemma between two quotation marks, found '\" n'"),
    ("\"\" n", "expected a lemma between two quotation marks, found '\"\"'"),
    ("\"dalam\"n", "expected a lemma between two quotation marks, found '\"dalam\"n'"),
  ])
  func badLiteral(_ match: String, _ message: String) throws {
    let (_, problems) = try parts(match)
    #expect(problems.first?.hasPrefix("grammar/test.rules:2:1: \(message)") == true, "\(problems)")
  }

  private func describe(_ way: GrammarRule.Way) -> String {
    let items = way.items.map { item in
      switch item.content {
      case .child(let number): "<\(number)>"
      case .word(let text): text
      case .inflected(let word, let inflection): "\(word)/\(inflection)"
      case .oneOf(let added):
        "\(added.model ?? "")("
          + zip(added.words, added.costs).map { "\($0):\($1)" }.joined(separator: " ") + ")"
      }
    }
    return "\(way.cost) \(items.joined(separator: " "))"
  }

  @Test func orAddsAWay() throws {
    let (ways, problems) = try parse(
      "emit when num=pl : 1 2", "emit 2 1", "or 0.5 : 1 of 2", "or -1 : be/v : 2")
    #expect(problems == [])
    #expect(
      ways.map { $0.map(describe) } == [
        ["0.0 <0> <1>"], ["0.0 <1> <0>", "0.5 <0> of <1>", "-1.0 be/v : <1>"],
      ])
  }

  @Test(arguments: ["or 1 2", "or much : 1 2", "or : 1 2", "or 1 :"])
  func badOr(_ line: String) throws {
    let (ways, problems) = try parse("emit 1 2", line)
    #expect(problems == ["grammar/test.rules:5:1: expected 'or COST : ITEMS' below a line 'emit'"])
    #expect(ways.map(\.count) == [1])
  }

  @Test func orNeedsAnEmitAbove() throws {
    let (_, problems) = try parse("or 1 : 2", "emit 1 2")
    #expect(problems == ["grammar/test.rules:4:1: expected 'or COST : ITEMS' below a line 'emit'"])
  }

  @Test func orNamesPartsThatThereAre() throws {
    let (_, problems) = try parse("emit 1 2", "or 1 : 3")
    #expect(problems == ["grammar/test.rules:5:1: there is no part 3 to emit"])
  }

  @Test func addedWords() throws {
    let (ways, problems) = try parse(
      "emit article(the|a:0.5|0:-1) 1", "or 1 : who|that:1|so_that|,:2 2")
    #expect(problems == [])
    #expect(
      ways.first?.map(describe) == [
        "0.0 article(the:0.0 a:0.5 :-1.0) <0>", "1.0 (who:0.0 that:1.0 so that:0.0 ,:2.0) <1>",
      ])
  }

  @Test(arguments: [
    ("the|a:x", "the cost 'x' is no number"), ("the|a:", "the cost '' is no number"),
    ("article(the|a:1:2)", "the cost '1:2' is no number"),
    ("|", "expected words with '|' between or 'model(…)', found '|'"),
    ("the|", "expected words with '|' between or 'model(…)', found 'the|'"),
    ("article(the|a", "expected words with '|' between or 'model(…)', found 'article(the|a'"),
  ])
  func badAddedWord(_ item: String, _ message: String) throws {
    let (_, problems) = try parse("emit \(item) 1")
    #expect(problems == ["grammar/test.rules:4:1: \(message)"])
  }
}
