import Testing

@testable import RuleTranslation

/// What evidence adds to the cost of each alternative.
@Suite struct ChoiceModelTests {
  private func model(_ text: String) -> (ChoiceModel, [String]) {
    var problems = DataProblems()
    let model = ChoiceModel(
      DataFile(name: "wording/article.tsv", text: text), problems: &problems)
    model.check(problems: &problems)
    return (model, problems.diagnostics.map(\.description))
  }

  @Test func weightsOfEvidence() {
    let (model, problems) = model(
      """
      alternatives\tthe\ta\t0
      # evidence may hold blanks
      before=beberapa kali\t0.5\t-0.25\t-0.25
      bias\t-0.2\t0.7\t-0.5
      """)
    #expect(problems == [])
    #expect(model.weights(of: "bias") == [-0.2, 0.7, -0.5])
    #expect(model.weights(of: "before=beberapa kali") == [0.5, -0.25, -0.25])
    #expect(model.weights(of: "before=beberapa").isEmpty)
    #expect(model.weights(of: "").isEmpty)
  }

  @Test func alternativesAreNumbered() {
    let (model, _) = model("bias\t1\t2\t3\nalternatives\tthe\ta\t0\n")
    #expect(["the", "a", ""].map { model.number(of: $0) } == [0, 1, 2])
    #expect(model.number(of: "an") == nil)
    #expect(model.number(of: "0") == nil)
  }

  @Test(arguments: [
    "head=ship\t1\t2", "head=ship\t1\t2\t3\t4", "head=ship\t1\ttwo\t3", "head=ship",
  ])
  func badLine(_ line: String) {
    let (_, problems) = model("alternatives\tthe\ta\t0\nbias\t0\t0\t0\n\(line)\n")
    #expect(problems == ["wording/article.tsv:3:1: expected evidence and 3 numbers"])
  }

  @Test func withoutAlternatives() {
    let (_, problems) = model("# nothing yet\n")
    #expect(problems.count == 1)
    #expect(
      problems.first?.hasPrefix("wording/article.tsv:1:1: no line 'alternatives⇥") == true,
      "\(problems)")
  }
}
