import Testing

@testable import RuleTranslation

/// What words cost, against costs added up by hand.
@Suite struct NGramModelTests {
  /// The back-offs are 0.5, 0.25 and 1 nats, which the packed table holds exactly.
  private static let ngrams = """
    -9.9\t<s>\t-0.217147
    -1.2\tthe\t-0.217147
    -2.5\tship\t-0.108574
    -3.1\tsank
    -2.0\t#
    -1.0\t</s>
    -0.6\tthe ship\t-0.434294
    -0.8\tship sank
    -0.4\t<s> the
    -0.2\tthe ship sank
    """
  private static let nat: Float = 2.302_585
  /// Half a step of the packed costs.
  private static let tolerance: Float = 1 / 320 + 0.0001

  /// What `word` costs after the words before it; `<s>` stands before all of them.
  private func cost(
    _ word: String, after words: [String] = [], in model: NGramModel? = nil
  ) throws -> Float {
    let model = try model ?? Support.model(Self.ngrams)
    var context = model.start
    for word in words { _ = model.advance(&context, by: model.word(word)) }
    return model.advance(&context, by: model.word(word))
  }

  private func expect(
    _ word: String, after words: String..., costs log10: Float, and backOff: Float = 0
  ) throws {
    let cost = try cost(word, after: words)
    #expect(abs(cost - (log10 * Self.nat + backOff)) < Self.tolerance, "'\(word)' costs \(cost)")
  }

  @Test func listedNGramsHaveTheirOwnCost() throws {
    try expect("sank", after: "the", "ship", costs: 0.2)
    try expect("the", costs: 0.4)
  }

  @Test func pairsCostTheBackOffOfThePairBefore() throws {
    // 'a' is unknown, so that nothing is paid for 'a ship'.
    try expect("sank", after: "a", "ship", costs: 0.8)
    // '<s> the' has no back-off of its own.
    try expect("ship", after: "the", costs: 0.6)
    try expect("ship", after: "ship", "the", costs: 0.6)
  }

  @Test func singleWordsCostBothBackOffs() throws {
    try expect("the", after: "the", "ship", costs: 1.2, and: 1 + 0.25)
    try expect("the", after: "a", "ship", costs: 1.2, and: 0.25)
    try expect("ship", costs: 2.5, and: 0.5)
    try expect("the", after: "ship", "sank", costs: 1.2)
  }

  @Test func unknownWordsCostTheSameAndTheBackOffs() throws {
    let alone = try cost("zebra", after: ["x", "y"])
    #expect(try alone == cost("zebu", after: ["x", "y"]))
    #expect(try alone > cost("sank", after: ["x", "y"]))
    let after = try cost("zebra", after: ["the", "ship"])
    #expect(abs(after - (alone + 1.25)) < Self.tolerance)
  }

  @Test func numbersAreOneWord() {
    let number = NGramModel.id(of: "#")
    #expect(["7", "2,5", "2024", "09.20", "3rd"].allSatisfy { NGramModel.id(of: $0) == number })
    #expect(["x2", "-7", "$5"].allSatisfy { NGramModel.id(of: $0) != number })
  }

  @Test func capitalsDoNotCount() {
    #expect(NGramModel.id(of: "Ship") == NGramModel.id(of: "SHIP"))
    #expect(NGramModel.id(of: "ship") == NGramModel.id(of: "SHIP"))
    #expect(NGramModel.id(of: "ship") != NGramModel.id(of: "shop"))
  }

  @Test func packedModelSaysTheSame() throws {
    let text = "\\data\\\n\\1-grams:\n\(Self.ngrams)\n\\end\\\n"
    let written = DataSource(files: [DataFile(name: "wording/ngrams.arpa", text: text)])
    let packed = DataSource(packed: written.packed)
    var problems = DataProblems()
    let file = packed.file("wording/ngrams.arpa", problems: &problems)
    #expect(!file.text.hasPrefix("\\"), "the file is packed")
    let models = [
      try Support.model(Self.ngrams), NGramModel(file, problems: &problems),
    ]
    try problems.throwIfAny()
    let words = ["<s>", "the", "ship", "sank", "</s>", "1", "zebra"]
    for first in words {
      for second in words {
        for third in words {
          let costs = try models.map { try cost(third, after: [first, second], in: $0) }
          #expect(costs[0] == costs[1])
        }
      }
    }
  }

  @Test func emptyModelCostsNothing() throws {
    #expect(try cost("ship", in: Support.model("")) == 0)
  }

  /// The third line of a file.
  @Test(arguments: [
    ("-1.5 ship", "expected 'log10 probability⇥words⇥log10 back-off'"),
    ("often\tship", "expected 'log10 probability⇥words⇥log10 back-off'"),
    ("-1.5\tship\tlittle", "expected 'log10 probability⇥words⇥log10 back-off'"),
    ("-1.5\tthe old ship sank", "4 words; the model is of one to three"),
    ("-1.5\t", "0 words; the model is of one to three"),
  ])
  func badLine(_ line: String, _ message: String) throws {
    var problems = DataProblems()
    let text = "\\data\\\n\\1-grams:\n\(line)\n-1\tsank\n\\end\\\n"
    let model = NGramModel(
      DataFile(name: "wording/ngrams.arpa", text: text), problems: &problems)
    #expect(problems.diagnostics.map(\.description) == ["wording/ngrams.arpa:3:1: \(message)"])
    #expect(
      try abs(cost("sank", in: model) - Self.nat) < Self.tolerance, "the other lines are read")
  }
}
