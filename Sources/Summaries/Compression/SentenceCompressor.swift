import Foundation
import QualityChecks

/// Makes an English sentence shorter where nothing is lost that a summary needs: no number, no name,
/// no negation, no word for how sure it is.
struct SentenceCompressor {
  private let data: CompressionWords
  /// All English of the article: an acronym that is used again keeps its explanation.
  private let article: String
  private(set) var words: [String]
  private(set) var dropped: [DroppedText] = []

  private static let longestClause = 15
  private static let longestSource = 5

  init(_ text: String, article: String, data: CompressionWords) {
    self.data = data
    self.article = article
    words = text.split(separator: " ").map(String.init)
  }

  /// The sentence, shortened.
  ///
  /// - Complexity: O(words × entries of the data).
  static func compressed(
    _ text: String, article: String, data: CompressionWords
  ) -> (text: String, dropped: [DroppedText]) {
    var compressor = SentenceCompressor(text, article: article, data: data)
    compressor.dropDateline()
    compressor.dropFiller()
    compressor.moveSource()
    compressor.dropParentheses()
    compressor.dropAsides()
    compressor.dropRelativeClauses()
    let short = compressor.words.joined(separator: " ").capitalizedFirst
    guard keepsMeaning(of: text, short) else { return (text, []) }
    let dropped = compressor.dropped.map { (text.range(of: $0.text)?.lowerBound, $0) }
    return (short, dropped.sorted { $0.0 ?? text.endIndex < $1.0 ?? text.endIndex }.map(\.1))
  }

  /// Whether two texts state the same numbers, negate by the same words and quote as often.
  private static func keepsMeaning(of text: String, _ short: String) -> Bool {
    func numbers(_ text: String) -> [String] {
      StatedNumber.numbers(inEnglish: text).filter { $0.isCount }.map { $0.value ?? $0.text }
    }
    func marks(_ text: String) -> Int { text.count { "\"“”".contains($0) } }
    return numbers(text) == numbers(short) && marks(text) == marks(short)
      && NegationCheck.negativeWords(inEnglish: text)
        == NegationCheck.negativeWords(inEnglish: short)
  }

  // MARK: What may go

  /// `JAKARTA, KOMPAS.com -`: a few words with capitals before a dash.
  private mutating func dropDateline() {
    guard let dash = words.prefix(6).firstIndex(where: { ["-", "–", "—"].contains($0) }), dash > 0,
      dash + 3 < words.count,
      words[..<dash].allSatisfy({ $0.isCapitalized && !$0.contains(where: \.isNumber) }),
      words[..<dash].contains(where: { $0.contains(".") || $0 == $0.uppercased() })
    else { return }
    drop(0..<dash + 1, .dateline)
  }

  /// `As is known,` at the head.
  private mutating func dropFiller() {
    let length = data.length(of: .filler, at: 0, in: words)
    guard length > 0, words[length - 1].hasSuffix(","), length + 2 < words.count else { return }
    drop(0..<length, .aside)
  }

  /// `, as reported by AFP` becomes `(AFP)`.
  private mutating func moveSource() {
    for place in words.indices {
      let length = data.length(of: .source, at: place, in: words)
      guard length > 0, place == 0 || words[place - 1].hasSuffix(",") else { continue }
      let name = words[(place + length)...].prefix(Self.longestSource + 1)
      guard let end = name.firstIndex(where: { $0.endsClause }),
        name[...end].allSatisfy({ $0.isCapitalized || $0 == "the" || $0.withoutMarks.contains(".") }
        ), place + length <= end
      else { continue }
      guard !isQuoted(place) else { continue }
      let medium = name[...end].joined(separator: " ").withoutMarks
      guard !medium.contains(where: \.isNumber), words.count - (end + 1 - place) > 2 else {
        continue
      }
      let closing = words[end].last.map(String.init) ?? ""
      drop(place..<end + 1, .source)
      if place > 0 {
        words[place - 1] = words[place - 1].withoutMarks + " (\(medium))" + closing
      } else if let last = words.indices.last, let mark = words[last].last, ".?!".contains(mark) {
        words[last] = words[last].dropLast() + " (\(medium))" + String(mark)
      }
      return
    }
  }

  /// `(DBD)`, `(see the table)`: an acronym that nobody uses later, or words without a name.
  private mutating func dropParentheses() {
    var place = words.count - 1
    while place > 0 {
      defer { place -= 1 }
      // What stands behind a figure says what it is a figure of.
      guard words[place].hasPrefix("("), !words[place - 1].isFigure,
        let end = words[place...].firstIndex(where: { $0.contains(")") }), end - place < 8,
        !isQuoted(place)
      else { continue }
      let inner = words[place...end].joined(separator: " ").withoutMarks
        .trimmingPrefix("(").filter { $0 != ")" }
      let isAcronym = !inner.contains(" ") && inner.contains(where: \.isUppercase)
      guard isAcronym ? isUsedOnce(String(inner)) : isSpare(words[place...end]) else { continue }
      let closing = words[end].drop { $0 != ")" }.dropFirst()
      drop(place..<end + 1, .parenthesis)
      words[place - 1] += closing
    }
  }

  /// Whether a word stands within quotation marks, where nothing is changed.
  private func isQuoted(_ word: Int) -> Bool {
    words[..<word].joined(separator: " ").count { "\"“”".contains($0) } % 2 == 1
  }

  private func isUsedOnce(_ word: String) -> Bool {
    word.allSatisfy(\.isLetter) && article.ranges(of: word).count < 2
  }

  /// `, however,`
  private mutating func dropAsides() {
    for place in words.indices.dropFirst().reversed() {
      let length = data.length(of: .aside, at: place, in: words)
      guard length > 0, place + length < words.count, words[place - 1].hasSuffix(","),
        words[place + length - 1].hasSuffix(","), !isQuoted(place)
      else { continue }
      drop(place..<place + length, .aside)
      words[place - 1].removeLast()
    }
  }

  /// `, which was built long ago,`
  private mutating func dropRelativeClauses() {
    for place in words.indices.dropFirst().reversed() {
      guard data.length(of: .relative, at: place, in: words) > 0, words[place - 1].hasSuffix(","),
        let end = words[place...].firstIndex(where: { $0.endsClause }),
        (2...Self.longestClause).contains(end - place), place > 1, isSpare(words[place...end]),
        !isQuoted(place)
      else { continue }
      let closing = words[end].last.map { $0 == "," ? "" : String($0) } ?? ""
      drop(place..<end + 1, .relativeClause)
      words[place - 1] = words[place - 1].withoutMarks + closing
    }
  }

  /// Whether words name nobody, count nothing, negate nothing, and say nothing of how sure it is.
  private func isSpare(_ words: ArraySlice<String>) -> Bool {
    let text = words.joined(separator: " ")
    return !words.contains { $0.isCapitalized }
      && !text.contains { $0.isNumber || "\"“”".contains($0) }
      && !words.indices.contains { data.length(of: .guard, at: $0, in: self.words) > 0 }
      && !StatedNumber.numbers(inEnglish: text).contains(where: \.isCount)
      && NegationCheck.negativeWords(inEnglish: text).isEmpty
  }

  private mutating func drop(_ range: Range<Int>, _ kind: DroppedText.Kind) {
    let text = words[range].joined(separator: " ")
    dropped.append(DroppedText(kind, text.withoutMarks))
    words.removeSubrange(range)
  }
}

extension String {
  /// Whether its first letter, after marks, is a capital.
  var isCapitalized: Bool { first { $0.isLetter || $0.isNumber }?.isUppercase ?? false }

  /// Whether it is a number, or what follows one in a share.
  fileprivate var isFigure: Bool { contains(where: \.isNumber) || bare == "percent" }

  /// Whether a comma or the end of the sentence follows right behind it.
  var endsClause: Bool { last.map { ",.;?!".contains($0) } ?? false }

  /// Without marks of a clause at its end.
  var withoutMarks: String {
    var text = Substring(self)
    while let last = text.last, ",.;:?!".contains(last) { text.removeLast() }
    return String(text)
  }

  /// With a capital at its first letter.
  var capitalizedFirst: String {
    guard let first, first.isLowercase else { return self }
    return first.uppercased() + dropFirst()
  }
}
