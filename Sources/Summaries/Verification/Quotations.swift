import QualityChecks

/// The stretches of a text between double quotation marks.
struct Quotations {
  /// The places of the tokens between two marks, the marks left out.
  private(set) var spans: [Range<Int>] = []
  /// Whether each mark that opens has its own that closes, by the spaces around them.
  let isSound: Bool
  /// Whether there is no mark at all.
  let isEmpty: Bool

  private static let marks: Set<String> = ["\"", "“", "”", "„", "«", "»", "‟"]

  init(_ tokens: [TextToken]) {
    let places = tokens.indices.filter { Self.marks.contains(tokens[$0].text) }
    // Single marks quote too; between letters they are apostrophes, and no tokens.
    isEmpty =
      places.isEmpty && !tokens.contains { $0.kind == .mark && "'‘’`".contains($0.text) }
    isSound =
      places.count % 2 == 0
      && places.enumerated().allSatisfy { Self.isOpening($1, tokens) == ($0 % 2 == 0) }
    for pair in stride(from: 0, to: places.count - 1, by: 2)
    where places[pair] + 1 < places[pair + 1] {
      spans.append(places[pair] + 1..<places[pair + 1])
    }
    // A quotation that goes on in the next sentence.
    if let open = places.last, places.count % 2 == 1, open + 1 < tokens.count {
      spans.append(open + 1..<tokens.count)
    }
  }

  /// Whether a mark stands at the head of a word, by the spaces around it.
  private static func isOpening(_ place: Int, _ tokens: [TextToken]) -> Bool {
    let range = tokens[place].range
    guard place + 1 < tokens.count, tokens[place + 1].range.lowerBound == range.upperBound else {
      return false
    }
    return place == 0 || tokens[place - 1].text == "("
      || tokens[place - 1].range.upperBound < range.lowerBound
  }
}
