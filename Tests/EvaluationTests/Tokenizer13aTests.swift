import Testing

@testable import Evaluation

struct Tokenizer13aTests {
  @Test(arguments: [
    (
      #"Rp1.250,5 (naik 3-4%): "ya", &quot;kata&quot; U.S.-led é. a..b,,c 5- x's"#,
      #"Rp1.250,5 ( naik 3 - 4 % ) : " ya " , " kata " U . S . -led é . a . . b , , c 5 - x's"#
    ),
    ("  two\u{00A0}words\n", "two words"),
    ("a <skipped>b &amp;lt;", "a b <"),
  ])
  func partsAsMtevalDoes(segment: String, expected: String) {
    #expect(Tokenizer13a().tokens(of: segment).joined(separator: " ") == expected)
  }
}
