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
      && places.enumerated().allSatisfy { index, place in
        let (before, behind) = (place - 1, place + 1)
        let touches = index % 2 == 0 ? behind : before
        let parted = index % 2 == 0 ? before : behind
        let range = tokens[place].range
        func meets(_ other: Int) -> Bool {
          tokens.indices.contains(other)
            && (tokens[other].range.upperBound == range.lowerBound
              || tokens[other].range.lowerBound == range.upperBound)
        }
        return meets(touches) && (!meets(parted) || tokens[parted].kind == .mark)
      }
    for pair in stride(from: 0, to: places.count - 1, by: 2)
    where places[pair] + 1 < places[pair + 1] {
      spans.append(places[pair] + 1..<places[pair + 1])
    }
    // A quotation that goes on in the next sentence.
    if let open = places.last, places.count % 2 == 1, open + 1 < tokens.count {
      spans.append(open + 1..<tokens.count)
    }
  }
}
