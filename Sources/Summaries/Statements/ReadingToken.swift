import Articles
import Translation

/// A written word of a reading; an expression of several words has one for each.
struct ReadingToken: Sendable {
  /// In lower case.
  let form: Substring
  /// Without `-nya` and `-lah`.
  let stem: Substring
  /// Whether `-nya` was taken from it.
  let hasClitic: Bool
  /// The place of its word among the reading's words.
  let word: Int

  /// The tokens of a reading, in order.
  ///
  /// - Complexity: O(length of the text).
  static func tokens(of reading: SourceReading) -> [ReadingToken] {
    reading.words.indices.flatMap { word in
      reading.words[word].form.split(separator: " ").map { ReadingToken($0, word: word) }
    }
  }

  private init(_ form: Substring, word: Int) {
    self.form = form
    let bare = form.hasSuffix("lah") && form.utf8.count > 6 ? form.dropLast(3) : form
    hasClitic = bare.hasSuffix("nya") && bare.utf8.count > 5
    stem = hasClitic ? bare.dropLast(3) : bare
    self.word = word
  }
}
