import Articles
import Glossaries

/// A source text with a mark in place of each of some terms or names: a word in capitals that engines take
/// for a name and leave as it is (`XTM1`).
struct ProtectedText {
  let text: String
  private let prefix: String
  /// What takes the place of each mark, in their order.
  private let renderings: [String]

  /// - Parameters:
  ///   - source: the text.
  ///   - matches: terms in it, in order, none inside another.
  init(_ source: String, _ matches: [TermMatch]) {
    let bytes = Array(source.utf8)
    self.init(
      source,
      matches.map { match in
        let term = match.term
        guard term.status != .doNotTranslate else { return (match.range, term.source) }
        let stated = String(
          decoding: bytes[match.range.lowerBound..<match.range.upperBound], as: UTF8.self)
        return (match.range, term.caseRule.applied(to: term.target, of: stated))
      })
  }

  /// - Parameters:
  ///   - source: the text.
  ///   - replacements: places in it, in order and apart, each with what the translation is to say.
  init(_ source: String, _ replacements: [(range: SourceRange, rendering: String)]) {
    let prefix = Self.prefixes.first { !source.uppercased().contains($0) } ?? Self.prefixes[0]
    let bytes = Array(source.utf8)
    var text: [UInt8] = []
    var position = 0
    for (index, (range, _)) in replacements.enumerated() {
      text += bytes[position..<range.lowerBound]
      text += Array("\(prefix)\(index + 1)".utf8)
      position = range.upperBound
    }
    self.text = String(decoding: text + bytes[position...], as: UTF8.self)
    self.prefix = prefix
    renderings = replacements.map(\.rendering)
  }

  private static let prefixes = ["XTM", "QZX", "ZQT", "XKV"]

  /// A translation of the text with the terms' renderings for the marks; nil where a mark was lost,
  /// doubled, or has grown an ending, for then nobody knows what it stands for.
  ///
  /// - Complexity: O(length of `translation` × number of marks).
  func restored(in translation: String) -> String? {
    guard let (text, places) = replaced(in: translation) else { return nil }
    let isWhole = places.count == renderings.count && places.values.allSatisfy { $0 == 1 }
    return isWhole ? text : nil
  }

  /// What was made of a part of the text, with the renderings for the marks in it; nil where one is
  /// none of the text's, or has grown an ending.
  ///
  /// - Complexity: as `restored(in:)`.
  func restored(inPart translation: String) -> String? { replaced(in: translation)?.text }

  /// The translation with the renderings for its marks, and how often each stood there.
  private func replaced(in translation: String) -> (text: String, places: [Int: Int])? {
    var words = translation.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var places: [Int: Int] = [:]
    for (place, word) in words.enumerated() {
      guard let (mark, range) = mark(in: word) else {
        if word.uppercased().contains(prefix) { return nil }
        continue
      }
      guard renderings.indices.contains(mark) else { return nil }
      places[mark, default: 0] += 1
      var rendering = renderings[mark]
      let opensText = place == 0
      if opensText { rendering = rendering.prefix(1).uppercased() + rendering.dropFirst() }
      words[place].replaceSubrange(range, with: rendering)
      if place > 0 { words[place - 1] = Self.article(words[place - 1], before: rendering) }
    }
    return (words.joined(separator: " "), places)
  }

  /// The number of the mark that a word holds, with nothing but punctuation or a possessive ending
  /// about it, and where it stands.
  private func mark(in word: String) -> (Int, Range<String.Index>)? {
    guard let start = word.range(of: prefix, options: .caseInsensitive) else { return nil }
    let digits = word[start.upperBound...].prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number > 0 else { return nil }
    let rest = word[digits.endIndex...]
    let ending = rest.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
    guard ending.allSatisfy({ !$0.isLetter }) || ["'s", "’s"].contains(ending.lowercased()),
      !rest.dropFirst(ending.count).contains(where: \.isNumber),
      !word[..<start.lowerBound].contains(where: { $0.isLetter || $0.isNumber })
    else { return nil }
    return (number - 1, start.lowerBound..<digits.endIndex)
  }

  /// `a` or `an` as the word after it asks, by its first letter.
  private static func article(_ word: String, before rendering: String) -> String {
    guard word == "a" || word == "an", let first = rendering.lowercased().first else { return word }
    return "aeiou".contains(first) ? "an" : "a"
  }
}
