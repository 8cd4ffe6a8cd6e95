/// ROUGE of one summary against one reference: how many of its words, pairs of words, or words in
/// the same order the two share.
///
/// Words are runs of letters and digits in lower case, not stemmed; on ASCII text the figures are
/// those of Google's `rouge_score`.
///
/// Source: Lin, "ROUGE: A Package for Automatic Evaluation of Summaries" (ACL workshop 2004).
public struct ROUGEScore: Hashable, Sendable {
  /// What is counted.
  public enum Variant: String, Hashable, Sendable, CaseIterable {
    case unigrams = "ROUGE-1"
    case bigrams = "ROUGE-2"
    /// The longest common subsequence of the two texts taken whole.
    case longestCommonSubsequence = "ROUGE-L"
  }

  /// From 0 to 1.
  public let precision: Double
  public let recall: Double

  /// The harmonic mean of precision and recall, from 0 to 1.
  public var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  /// Scores a summary.
  ///
  /// - Complexity: O(words), for the longest common subsequence O(words × words).
  public init(summary: String, reference: String, variant: Variant) {
    let words = Self.words(of: summary)
    let expected = Self.words(of: reference)
    switch variant {
    case .unigrams: self.init(words, expected, order: 1)
    case .bigrams: self.init(words, expected, order: 2)
    case .longestCommonSubsequence:
      self.init(
        matched: Self.longestCommonSubsequence(words, expected), of: words.count,
        against: expected.count)
    }
  }

  private init(_ words: [String], _ expected: [String], order: Int) {
    let counts = NGramCounts(words, order: order)
    let expectedCounts = NGramCounts(expected, order: order)
    self.init(
      matched: counts.matches(with: expectedCounts), of: counts.total,
      against: expectedCounts.total)
  }

  private init(matched: Int, of total: Int, against expected: Int) {
    precision = total > 0 ? Double(matched) / Double(total) : 0
    recall = expected > 0 ? Double(matched) / Double(expected) : 0
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String(Substring($0)) }
  }

  private static func longestCommonSubsequence(_ words: [String], _ expected: [String]) -> Int {
    var row = Array(repeating: 0, count: expected.count + 1)
    for word in words {
      var diagonal = 0
      for (column, other) in expected.enumerated() {
        let above = row[column + 1]
        row[column + 1] = word == other ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return row[expected.count]
  }
}
