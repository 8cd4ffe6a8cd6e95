import BilingualFiles
import Testing

@testable import Workbench

struct BilingualFormatTests {
  private func segments(
    _ text: String, _ format: BilingualFormat, path: String? = "a"
  ) throws -> [String] {
    try format.segments(of: Array(text.utf8), path: path).map {
      "\($0.place) \($0.source)=\($0.target)"
    }
  }

  private func problem(_ text: String, _ format: BilingualFormat) -> String {
    do {
      return try segments(text, format).joined()
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    ("a.tsv", "", BilingualFormat.tsv), ("A.TAB", "", .tsv), ("a.json", "", .json),
    ("a.jsonl", "", .json), ("a.bilingual.txt", "", .bilingual),
    ("a.txt", "{\"schema\": \"juru.translation/1\"", .json),
    ("a", "{\"schema\": \"juru.line/1\"", .json), ("a.txt", "Judul\tIsi", nil),
  ])
  func isKnownByNameOrContent(path: String, content: String, format: BilingualFormat?) {
    #expect(BilingualFormat(path: path, bytes: Array(content.utf8)) == format)
  }

  @Test func aTableHasItsFirstTwoFields() throws {
    #expect(
      try segments("satu\tone\n\n\t\ndua\ttwo\tnote\r\ntiga\t\n", .tsv)
        == ["a:1 satu=one", "a:4 dua=two", "a:5 tiga="])
  }

  @Test func aHeaderNamesTheColumns() throws {
    #expect(
      try segments("\u{FEFF}ID\tTarget\tSource\nx1\tone\tsatu\n\ttwo\tdua\n", .tsv)
        == ["a:2: x1 satu=one", "a:3 dua=two"])
  }

  @Test func aTableSaysWhichLineIsNone() {
    #expect(
      problem("satu\tone\ndua\n", .tsv)
        == "a:2:1: no tab after 'dua'; write the source, a tab and the target, or name the form "
        + "with --format")
    #expect(
      problem("source\ttarget\nsatu\tone\tx\n", .tsv)
        == "a:2:1: 3 fields where the header names 2; put one tab between fields and leave empty "
        + "ones empty")
  }

  @Test func linesInTurns() throws {
    #expect(
      try segments("satu\none\n\ndua\n\n\ntiga\nthree", .bilingual)
        == ["a:2 satu=one", "a:5 dua=", "a:8 tiga=three"])
    #expect(problem("satu\none\nuno\n", .bilingual).hasPrefix("a:3:1: 'uno' is a third line"))
    #expect(problem("satu", .bilingual).hasPrefix("a:1:1: no line follows"))
  }

  @Test func twoFilesSideBySide() throws {
    let folder = try TemporaryFolder()
    let left = InputFile(try folder.write("satu\n\ndua", to: "id.txt"))
    let right = InputFile(try folder.write("one\n\ntwo\n", to: "en.txt"))
    let lines = try BilingualLines(sources: left, targets: right)
    #expect(lines.segments.map(\.line) == [1, 3])
    #expect(lines.segments.map(\.target) == ["one", "two"])
    try folder.write("one\n", to: "en.txt")
    #expect(throws: BilingualFileError.self) { try BilingualLines(sources: left, targets: right) }
  }

  private let document = """
    {"schema": "juru.translation/1", "article": {"path": "b.txt"}, "segments": [{"id": "s1", \
    "kind": "sentence", "range": [0, 4], "source": "satu", "target": "one", "origin": \
    {"kind": "rules"}}]}
    """

  @Test func jsonOfOneArticleOfSeveralAndOfLines() throws {
    #expect(try segments(document, .json) == ["a: s1 satu=one"])
    #expect(
      try segments("\(document)\n\n\(document)\n", .json)
        == ["a:1: b.txt: s1 satu=one", "a:3: b.txt: s1 satu=one"])
    #expect(
      try segments(
        "{\n\"schema\": \"juru.translations/1\", \"translations\": [\(document)]}", .json)
        == ["a: b.txt: s1 satu=one"])
    let line = "{\"schema\": \"juru.line/1\", \"source\": \"dua\", \"target\": \"two\"}"
    let empty = "{\"schema\": \"juru.line/1\", \"source\": \"\", \"target\": \"\"}"
    #expect(try segments("\(line)\n\(empty)\n", .json) == ["a:1 dua=two"])
  }

  @Test func jsonSaysWhatIsWrongAndWhere() {
    let way = "; make it anew with 'juru translate --format json'"
    let start = "a: no document 'juru.translation/1': "
    #expect(problem("{\"a\": 1}", .json) == start + "'schema' is missing" + way)
    #expect(
      problem(document.replacing("\"satu\"", with: "7"), .json)
        == start + "a wrong kind of value at segments[0].source" + way)
    #expect(problem("{\"schema\": ", .json).hasPrefix(start + "it is no JSON: "))
    #expect(
      problem("\(document)\n{\"schema\": \"juru.terms/1\"}\n", .json).hasPrefix(
        "a:2: no document 'juru.translation/1': 'juru.terms/1' is none of juru.translation/1"))
  }
}
