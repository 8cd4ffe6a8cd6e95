/// A line of a data file, with the place that messages and traces name.
struct DataLine: Sendable {
  let file: String
  /// Counted from 1.
  let number: Int
  let text: Substring

  /// The line's words, white space between them.
  func words() -> [Substring] {
    text.split { $0 == " " || $0 == "\t" }
  }

  /// The line's fields, one tab between them.
  func fields() -> [Substring] {
    text.split(separator: "\t", omittingEmptySubsequences: false)
  }
}
