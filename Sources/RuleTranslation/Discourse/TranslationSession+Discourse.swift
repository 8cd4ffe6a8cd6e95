import Articles
import Glossaries

extension TranslationSession {
  /// Takes a segment into `discourse` as its translation would, without translating it.
  ///
  /// - Returns: a hash of what the sentences before it change in its translation; 0 where that is
  ///   nothing.
  func read(_ text: String, terms: TermMatcher, into discourse: inout Discourse) -> UInt64 {
    var alone = Discourse()
    let read = trail(of: text, terms: terms, into: &discourse)
    return read == trail(of: text, terms: terms, into: &alone) ? 0 : read
  }

  /// A hash of what the words with capitals in a text are and of whom its pronouns stand for.
  private func trail(
    of text: String, terms: TermMatcher, into discourse: inout Discourse
  ) -> UInt64 {
    var hash = StableHash()
    for sentence in sentences(of: text) {
      let words = words(of: sentence, terms: terms, after: discourse)
      for word in words where word.surface.first?.isUppercase ?? false {
        hash.combine("\(word.readings.map(\.category))".utf8)
      }
      discourse.read(words, pair).combine(into: &hash)
      hash.combine([])
    }
    return hash.value
  }
}
