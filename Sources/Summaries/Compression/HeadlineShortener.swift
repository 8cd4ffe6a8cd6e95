/// Shortens a title to a headline by leaving out its end.
struct HeadlineShortener {
  private let data: CompressionWords

  static let mostWords = 12
  private static let fewestWords = 4
  /// How many words before a colon may be nothing but who speaks.
  private static let longestSpeaker = 4

  init(_ data: CompressionWords) { self.data = data }

  /// The longest beginning of a title of at most twelve words that ends at a comma, a colon, a dash
  /// or before a clause; nil where the title is short enough, or where what would go negates. A few
  /// words between a comma and a colon are who speaks behind it: they go too. A title that begins with
  /// what was done to somebody (`Reprimanded by the ministry`) names him at its end, and stays whole.
  ///
  /// - Complexity: O(words).
  func headline(of title: String) -> String? {
    let words = title.split(separator: " ").map(String.init)
    guard words.count > Self.mostWords, !isPassive(words) else { return nil }
    let ends = (Self.fewestWords...Self.mostWords).reversed()
    guard let end = ends.first(where: { isEnd($0, of: words) }) else { return nil }
    guard !words[end...].indices.contains(where: { isDenial($0, of: words) }) else { return nil }
    return words[..<end].joined(separator: " ").withoutMarks
  }

  private func isPassive(_ words: [String]) -> Bool {
    words[0].hasSuffix("ed") && data.length(of: .agent, at: 1, in: words) > 0
  }

  private func isDenial(_ place: Int, of words: [String]) -> Bool {
    words[place].bare.hasSuffix("n't") || data.length(of: .denial, at: place, in: words) > 0
  }

  private func isEnd(_ end: Int, of words: [String]) -> Bool {
    let next = words[end]
    if next == "-" || next == "–" || next == "—" { return true }
    if words[end - 1].hasSuffix(":") {
      let comma = words[..<(end - 1)].lastIndex { $0.hasSuffix(",") }
      return end - (comma.map { $0 + 1 } ?? 0) > Self.longestSpeaker
    }
    if let last = words[end - 1].last, ",;".contains(last) { return true }
    return data.length(of: .cut, at: end, in: words) > 0
  }
}
