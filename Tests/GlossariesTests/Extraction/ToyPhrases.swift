import Articles

@testable import Glossaries

/// Phrases of a text are parted by full stops; what a word is, a suffix tells: `militer/modifier`.
struct ToyPhrases: PhraseAnalyzer {
  var rates: [String: Double] = [:]

  func rate(of word: String) -> Double? { rates[word] }

  func nounPhrases(inArticle segments: [String]) -> [[NounPhrase]] {
    segments.map { $0.split(separator: ".").map { Self.phrase(String($0)) } }
  }

  static func phrase(_ text: String) -> NounPhrase {
    NounPhrase(
      words: text.split(separator: " ").map { word in
        let parts = word.split(separator: "/")
        return NounPhrase.Word(
          base: parts[0].lowercased(), surface: String(parts[0]),
          role: parts.count > 1 ? NounPhrase.Role(rawValue: String(parts[1])) ?? .none : .noun,
          isInformative: true)
      })
  }

  /// An article of one segment for each text.
  func reading(_ texts: [String], path: String? = nil) -> TermReading {
    let segments = texts.enumerated().map { index, text in
      Segment(
        id: "s\(index + 1)", block: 0, kind: .sentence, range: SourceRange(0, text.utf8.count),
        text: text)
    }
    return TermReading(segments, path: path, analyzer: self)
  }
}
