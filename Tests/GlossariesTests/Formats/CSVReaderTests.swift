import Testing

@testable import Glossaries

/// RFC 4180, and what spreadsheets make of it.
struct CSVReaderTests {
  private func fields(_ text: String) throws -> [[String]] {
    try CSVReader.records(of: text, separator: UInt8(ascii: ","), path: "t.csv").map(\.fields)
  }

  @Test(arguments: ["a,b\r\nc,d\r\n", "a,b\nc,d", "a,b\rc,d\r", "\n\na,b\n\nc,d\n"])
  func linesMayEndInAnyWay(text: String) throws {
    #expect(try fields(text) == [["a", "b"], ["c", "d"]])
  }

  @Test func quotedFieldsHoldEverything() throws {
    #expect(
      try fields("\"a,b\",\"c\"\"d\",\"e\nf\",\"\"\n,") == [
        ["a,b", "c\"d", "e\nf", ""], ["", ""],
      ])
  }

  @Test func recordsKnowTheirLine() throws {
    let records = try CSVReader.records(
      of: "a\n\"b\nc\"\n\nd", separator: UInt8(ascii: ","), path: "t.csv")
    #expect(records.map(\.line) == [1, 2, 5])
  }

  @Test(arguments: [
    ("a,b\n\"c", "t.csv:2:1: the quote before 'c' is never closed; close it, or double it"),
    (
      "\"a\"b,c",
      "t.csv:1:1: text stands after the closing quote of 'a'; double a quote inside a field"
    ),
  ])
  func brokenQuotesAreSaid(text: String, message: String) {
    let thrown = #expect(throws: GlossaryFormatError.self) { try fields(text) }
    #expect(thrown?.description == message)
  }
}
