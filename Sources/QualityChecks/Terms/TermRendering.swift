import Articles

/// A term's rendering, ready to be looked for in a translation.
struct TermRendering: Sendable {
  /// The words run together in lower case, with at most one of them inflected: a hyphen, a space
  /// or nothing between words makes no difference (`cease-fire`, `ceasefire`).
  private let variants: Set<String>
  private let longest: Int
  /// The first bytes of the variants, by which most words are passed over.
  private let firstBytes: Set<UInt8>
  /// Words that must keep their capitals (`NATO`).
  private let acronyms: [String]

  init(_ text: String, inflections: EnglishInflections) {
    let words = Self.words(of: TextToken.tokens(of: text))
    let lower = words.map { $0.text.lowercased() }
    var variants: Set<String> = [lower.joined()]
    for index in lower.indices {
      for form in inflections.forms(of: lower[index]) {
        variants.insert((lower[..<index] + [form] + lower[(index + 1)...]).joined())
      }
    }
    self.variants = variants
    firstBytes = Set(variants.compactMap(\.utf8.first))
    longest = variants.map(\.utf8.count).max() ?? 0
    acronyms = words.map(\.text).filter { $0.dropFirst().contains(where: \.isUppercase) }
  }

  /// Where the rendering stands in a translation's words.
  ///
  /// - Complexity: O(number of words × words of the rendering).
  func ranges(in words: [Word]) -> [SourceRange] {
    guard longest > 0 else { return [] }
    return words.indices.compactMap { start in
      guard let first = words[start].lower.utf8.first, firstBytes.contains(first) else {
        return nil
      }
      var joined = ""
      var end = start
      while end < words.count, end == start || words[end].followsOn, joined.utf8.count <= longest {
        joined += words[end].lower
        end += 1
        if variants.contains(joined), keepsCapitals(words[start..<end].map(\.text).joined()) {
          return words[start].range.union(words[end - 1].range)
        }
      }
      return nil
    }
  }

  private func keepsCapitals(_ text: String) -> Bool {
    acronyms.allSatisfy { text.contains($0) } || text == text.uppercased()
  }
}

extension TermRendering {
  /// A word of a translation, without its possessive ending.
  struct Word: Hashable, Sendable {
    let text: String
    /// The text in lower case.
    let lower: String
    let range: SourceRange
    /// Whether nothing but white space or a hyphen stands between it and the word before.
    let followsOn: Bool

    init(text: String, range: SourceRange, followsOn: Bool) {
      self.text = text
      lower = text.lowercased()
      self.range = range
      self.followsOn = followsOn
    }
  }

  /// The words and numerals of a text; `U.S.` is the word `US`.
  static func words(of tokens: [TextToken]) -> [Word] {
    var words: [Word] = []
    var followsOn = false
    var isAbbreviation = false
    for (index, token) in tokens.enumerated() {
      if token.kind == .mark {
        let touches = index > 0 && tokens[index - 1].range.upperBound == token.range.lowerBound
        isAbbreviation =
          token.text == "." && touches && (tokens[index - 1].text.count == 1)
          && tokens[index - 1].startsUppercase
        followsOn = isAbbreviation || token.text == "-" || token.text == "‑"
        continue
      }
      let text = token.text.hasSuffix("'s") ? String(token.text.dropLast(2)) : token.text
      if isAbbreviation, token.text.count == 1, token.startsUppercase, let last = words.popLast(),
        tokens[index - 1].range.upperBound == token.range.lowerBound
      {
        words.append(
          Word(
            text: last.text + text, range: last.range.union(token.range),
            followsOn: last.followsOn))
      } else {
        words.append(Word(text: text, range: token.range, followsOn: followsOn))
      }
      (followsOn, isAbbreviation) = (true, false)
    }
    return words
  }
}
