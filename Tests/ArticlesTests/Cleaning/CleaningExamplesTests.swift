import Testing

@testable import Articles

@Suite("The examples in the cleaning rules")
struct CleaningExamplesTests {
  private let rules: CleaningRules

  init() throws {
    rules = try CleaningRules.embedded()
  }

  @Test("the rules in the program are sound, every pattern and example among them")
  func sound() throws {
    let checked = try CleaningRules(parsing: CleaningRules.embeddedText, file: "cleaning.rules")
    #expect(checked.rules.map(\.name) == rules.rules.map(\.name))
    #expect(rules.rules.allSatisfy { $0.examples.count == $0.exampleLines.count })
  }

  @Test("every rule takes and leaves what its examples say, by itself")
  func alone() {
    for rule in rules.rules {
      let cleaner = ArticleCleaner(rules: rules.only(rule.name))
      for example in rule.examples {
        let left = cleaner.clean(.paragraphs(example.blocks), keepAll: false).blocks.map(\.text)
        #expect(left == example.expected, "cleaning.rules:\(example.line): rule \(rule.name)")
      }
    }
  }

  @Test("all rules together leave and take what the examples say")
  func together() {
    let cleaner = ArticleCleaner(rules: rules)
    for rule in rules.rules {
      for example in rule.examples {
        let left = cleaner.clean(.paragraphs(example.blocks), keepAll: false).blocks.map(\.text)
        #expect(left == example.expected, "cleaning.rules:\(example.line): rule \(rule.name)")
      }
    }
  }
}
