import Foundation
import IndonesianEnglish
import Testing

@testable import RuleTranslation

/// Every rule of the data carries examples, and counter-examples where something only looks alike;
/// they are tests. Those of the cleaning rules run in `CleaningExamplesTests`.
@Suite struct RuleExampleTests {
  static let grammarFiles = RuleExample.files(in: "grammar", ending: "rules")
  static let selectionFiles = RuleExample.files(in: "selection", ending: "tsv")

  @Test(arguments: grammarFiles)
  func grammarExamples(_ file: String) async throws {
    let examples = try RuleExample.ofRules("example", in: file)
    #expect(!examples.isEmpty, "\(file) has no example")
    for example in examples {
      let target = try await Harness.translate(example.sides[0]).target
      #expect(
        target.lowercased() == example.sides[1].lowercased(),
        "\(example.place): \(example.sides[0])")
    }
  }

  @Test(arguments: grammarFiles)
  func grammarCounterexamples(_ file: String) throws {
    let counterexamples = try RuleExample.ofRules("unless", in: file)
    #expect(!counterexamples.isEmpty, "\(file) has no 'unless'")
    let examples = try RuleExample.ofRules("example", in: file)
    for unless in counterexamples {
      #expect(try !Harness.uses(unless.rule, at: "transfer", in: unless.text), "\(unless.place)")
      // Else the line could never fail.
      #expect(
        try examples.contains {
          try $0.rule == unless.rule && Harness.uses($0.rule, at: "transfer", in: $0.sides[0])
        }, "\(unless.place): no example of this rule uses it")
    }
  }

  @Test(arguments: selectionFiles)
  func selectionExamples(_ file: String) throws {
    let examples = try RuleExample.ofSelection("example", in: file)
    let counterexamples = try RuleExample.ofSelection("unless", in: file)
    #expect(!examples.isEmpty, "\(file) has no 'example'")
    #expect(!counterexamples.isEmpty, "\(file) has no 'unless'")
    for example in examples {
      #expect(
        try Harness.uses(example.rule, at: "selection", in: example.text), "\(example.place)")
    }
    for unless in counterexamples {
      #expect(
        try !Harness.uses(unless.rule, at: "selection", in: unless.text), "\(unless.place)")
      #expect(
        examples.contains { $0.rule == unless.rule }, "\(unless.place): its line has no example")
    }
  }

  @Test func affixExamples() throws {
    let engine = try Harness.engine.get()
    for (keyword, isExpected) in [("example", true), ("unless", false)] {
      let lines = try RuleExample.ofRules(keyword, in: "morphology.rules")
      #expect(!lines.isEmpty, "morphology.rules has no '\(keyword)'")
      for line in lines {
        let form = WordAnalyzer(engine.pair).analysis(of: line.sides[0])
        let bases = form.readings.map(\.entry.lemma) + form.outerBases.map(\.base)
        let known = form.isLexeme ? bases.prefix(form.readings.count) : bases[...]
        #expect(
          known.contains(line.sides[1]) == isExpected, "\(line.place): \(line.text)")
      }
    }
  }
}
