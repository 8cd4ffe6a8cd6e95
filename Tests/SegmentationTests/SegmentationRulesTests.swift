import Articles
import Segmentation
import Testing

@Suite struct SegmentationRulesTests {
  @Test("every bad line is reported at once, with its place and the way out")
  func diagnostics() throws {
    let text =
      "# catatan\nTn\tnever\nNy never\nBpk\ttitel\nYth.\tnever\n\tnever\nTn\trarely\na b\tnever\r\n"
    let error = #expect(throws: DiagnosticList.self) {
      try SegmentationRules(parsing: text, file: "rules.tsv")
    }
    let lines = try #require(error).diagnostics
    #expect(lines.map(\.line) == [3, 4, 5, 6, 7, 8])
    #expect(
      lines[0].description
        == "rules.tsv:3:1: 1 fields in 'Ny never'; write the entry, one tab, and its class")
    #expect(lines[1].description.hasPrefix("rules.tsv:4:5: unknown class 'titel'; the classes are"))
    #expect(lines[2].message.contains("'Yth.'"))
  }

  @Test("an entry entered twice is reported")
  func duplicates() {
    #expect(throws: DiagnosticList.self) {
      try SegmentationRules(parsing: "Tn\tnever\nTn\tnever\n", file: "rules.tsv")
    }
  }

  @Test(
    "a class decides whether the full stop ends the sentence",
    arguments: [
      ("never", "Ada zyx. Siapa pun", 1), ("number", "Ada zyx. 5 buah", 1),
      ("number", "Ada zyx. Siapa pun", 2), ("rarely", "Ada zyx. Siapa pun", 1),
      ("rarely", "Ada zyx. Dia pun", 2), ("freely", "Ada zyx. Siapa pun", 2),
      ("freely", "Ada zyx. (Siapa pun)", 1), ("degree", "ada zyx. Siapa pun", 1),
      ("degree", "Ada zyx. Siapa pun", 2), ("degree", "ada, zyx. Siapa pun", 2),
    ])
  func classes(name: String, text: String, count: Int) throws {
    let rules = try SegmentationRules(parsing: "zyx\t\(name)\ndia\topener\n", file: "rules.tsv")
    #expect(SentenceSegmenter(rules: rules).sentences(in: text).count == count)
  }
}
