/// Finds acronyms with their expansions in a text, one in brackets after the other.
///
/// After Schwartz and Hearst (2003, *A simple algorithm for identifying abbreviation definitions in
/// biomedical text*): the shortest stretch of words before the bracket that can make the short form.
/// Where they ask for its letters in order, here each word must give some (`AcronymMatcher`).
public enum AcronymFinder {
  /// The pairs of a segment, in order.
  ///
  /// - Complexity: O(bytes of the text).
  public static func pairs(in text: String) -> [AcronymPair] {
    var found: [AcronymPair] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "(") {
      let before = rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ")") else { break }
      let inside = rest[..<close]
      rest = rest[rest.index(after: close)...]
      if let pair = pair(words(endingIn: before), inside: inside.split(separator: " ")) {
        found.append(pair)
      }
    }
    return found
  }

  private static func pair(_ before: [Substring], inside: [Substring]) -> AcronymPair? {
    if let matcher = AcronymMatcher(inside) {
      let most = min(before.count, matcher.mostWords)
      for count in 0...most where count > 1 {
        if matcher.fits(before.suffix(count)) {
          return AcronymPair(
            expansion: before.suffix(count).joined(separator: " "),
            acronym: inside.joined(separator: " "))
        }
      }
    }
    // The other way round: `BNPB (Badan Nasional Penanggulangan Bencana)`.
    if inside.count > 1, let short = before.last, let matcher = AcronymMatcher([short]),
      inside.count <= matcher.mostWords, matcher.fits(inside[...])
    {
      return AcronymPair(
        expansion: inside.joined(separator: " "), acronym: String(short))
    }
    return nil
  }

  /// The words before a bracket up to the last mark, the latest of them.
  private static func words(endingIn text: Substring) -> [Substring] {
    let latest = text.suffix(200).split(separator: " ")
    let mark = latest.lastIndex { !($0.last?.isLetter ?? false) && !($0.last?.isNumber ?? false) }
    let words = mark.map { latest[($0 + 1)...] } ?? latest[...]
    // An opening mark begins anew too.
    let start = words.lastIndex { !($0.first?.isLetter ?? false) && !($0.first?.isNumber ?? false) }
    return Array(start.map { words[($0 + 1)...] } ?? words)
  }
}
