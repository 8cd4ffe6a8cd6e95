import Testing

@testable import Workbench

struct JSONValueTests {
  @Test func membersKeepTheirOrder() {
    let value: JSONValue = ["schema": "juru.x/1", "b": 1, "a": ["c", "d"]]
    #expect(value.compact == #"{"schema": "juru.x/1", "b": 1, "a": ["c", "d"]}"#)
  }

  @Test func controlCharactersAndQuotesAreEscaped() {
    #expect(JSONValue.string("a\"\\\n\u{1}\u{7F}é").compact == #""a\"\\\n\u0001\u007fé""#)
  }

  @Test func plainArraysStayOnOneLine() {
    let value: JSONValue = ["range": [1, 2], "list": [["a": 1]], "none": []]
    #expect(
      value.indented == """
        {
          "range": [1, 2],
          "list": [
            {
              "a": 1
            }
          ],
          "none": []
        }
        """)
  }

  @Test(arguments: [(0.814, "0.81"), (1, "1"), (0, "0"), (Double.nan, "null")])
  func numbersHaveTwoDecimalsAtMost(_ number: Double, _ text: String) {
    #expect(JSONValue.number(number).compact == text)
  }
}
