import Articles
import Translation

/// A sentence as the ranking sees it: the Indonesian is ranked, the English is counted.
package struct RankedSentence {
  let source: String
  /// The words of the English.
  let length: Int
  /// The paragraph that it stands in.
  let block: Int

  /// - Parameter text: the English that the summary would have; nil for that of the translation.
  package init(_ translation: Translation, text: String? = nil) {
    source = translation.segment.text
    length = (text ?? translation.target).wordCount
    block = translation.segment.block
  }
}
