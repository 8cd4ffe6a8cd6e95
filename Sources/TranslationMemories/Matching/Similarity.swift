/// How alike two segments are, from 0 to 1: two parts are the edit distance of their words, as a
/// share of the longer's words (the fuzzy match score of Koehn and Senellart, "Convergence of
/// Translation Memory and Statistical Machine Translation", 2010), and one part is that of their
/// letters (Levenshtein 1966), so that an inflected word costs less than another word.
enum Similarity {
  private static let words = 2.0 / 3
  private static let letters = 1.0 / 3
  /// What rounding may take away.
  private static let tolerance = 1e-9

  static func of(
    wordDistance: Int, longerWords: Int, letterDistance: Int, longerLetters: Int
  ) -> Double {
    1 - words * Double(wordDistance) / Double(max(longerWords, 1))
      - letters * Double(letterDistance) / Double(max(longerLetters, 1))
  }

  /// The words that may differ at most where the similarity is to reach a threshold.
  static func mostWordEdits(longerWords: Int, threshold: Double) -> Int {
    Int((1 - threshold) / words * Double(longerWords) + tolerance)
  }

  /// The letters that may differ at most.
  static func mostLetterEdits(
    wordDistance: Int, longerWords: Int, longerLetters: Int, threshold: Double
  ) -> Int {
    let rest = 1 - threshold - words * Double(wordDistance) / Double(max(longerWords, 1))
    return Int((rest / letters * Double(longerLetters) + tolerance).rounded(.down))
  }

  /// The similarity of two texts, computed directly.
  ///
  /// - Complexity: O(letters² / 64).
  static func of(_ left: ComparedText, _ right: ComparedText) -> Double {
    var symbols: [ArraySlice<UInt8>: Int] = [:]
    func symbol(of word: ArraySlice<UInt8>) -> Int {
      if let known = symbols[word] { return known }
      symbols[word] = symbols.count
      return symbols.count - 1
    }
    func numbers(_ text: ComparedText) -> [Int] {
      (0..<text.count).map { symbol(of: text.bytes[text.range(ofWord: $0)]) }
    }
    let (leftWords, rightWords) = (numbers(left), numbers(right))
    let (leftLetters, rightLetters) = (left.joined, right.joined)
    var words = BitParallelPattern(leftWords, alphabet: symbols.count)
    var letters = BitParallelPattern(leftLetters.map(Int.init), alphabet: 256)
    return of(
      wordDistance: words.distance(to: rightWords, limit: .max),
      longerWords: max(leftWords.count, rightWords.count),
      letterDistance: letters.distance(to: rightLetters, limit: .max),
      longerLetters: max(leftLetters.count, rightLetters.count))
  }
}
