import Articles

/// A term's rendering, ready to be looked for in a translation.
struct TermRendering: Sendable {
  /// The words run together in lower case, with at most one of them inflected: a hyphen, a space
  /// or nothing between words makes no difference (`cease-fire`, `ceasefire`); other marks do.
  private let variants: Set<String>
  private let longest: Int
  /// Whether marks stand between its words (`R&D`), so that they are to be looked at in a text.
  private let hasMarks: Bool
  /// The first bytes of the variants, by which most words are passed over.
  private let firstBytes: Set<UInt8>
  /// Words that must keep their capitals (`NATO`).
  private let acronyms: [String]

  init(_ text: String, inflections: EnglishInflections) {
    let words = Self.words(of: TextToken.tokens(of: text))
    let lower = words.map(\.lower)
    let gaps = words.enumerated().map { $0.offset == 0 ? "" : $0.element.gap }
    func joined(_ forms: [String]) -> String { zip(gaps, forms).map { $0 + $1 }.joined() }
    var variants: Set<String> = [joined(lower)]
    for index in lower.indices {
      for form in inflections.forms(of: lower[index]) {
        variants.insert(joined(lower[..<index] + [form] + lower[(index + 1)...]))
      }
    }
    self.variants = variants
    hasMarks = gaps.contains { !$0.isEmpty }
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
      while end < words.count, joined.utf8.count <= longest {
        if end > start, !words[end].gap.isEmpty {
          guard hasMarks else { break }
          joined += words[end].gap
        }
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
    /// The marks between it and the word before, hyphens apart; white space is none.
    let gap: String

    init(text: String, range: SourceRange, gap: String) {
      self.text = text
      lower = text.lowercased()
      self.range = range
      self.gap = gap
    }
  }

  /// The words and numerals of a text; `U.S.` is the word `US`.
  static func words(of tokens: [TextToken]) -> [Word] {
    var words: [Word] = []
    var gap = ""
    var isAbbreviation = false
    for (index, token) in tokens.enumerated() {
      if token.kind == .mark {
        let touches = index > 0 && tokens[index - 1].range.upperBound == token.range.lowerBound
        isAbbreviation =
          token.text == "." && touches && (tokens[index - 1].text.count == 1)
          && tokens[index - 1].startsUppercase
        if !isAbbreviation, token.text != "-", token.text != "‑" { gap += token.text }
        continue
      }
      let text = token.text.hasSuffix("'s") ? String(token.text.dropLast(2)) : token.text
      if isAbbreviation, token.text.count == 1, token.startsUppercase, let last = words.popLast(),
        tokens[index - 1].range.upperBound == token.range.lowerBound
      {
        words.append(
          Word(text: last.text + text, range: last.range.union(token.range), gap: last.gap))
      } else {
        words.append(Word(text: text, range: token.range, gap: gap))
      }
      (gap, isAbbreviation) = ("", false)
    }
    return words
  }
}
