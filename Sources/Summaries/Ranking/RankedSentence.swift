import Translation

/// A sentence as the ranking sees it: the Indonesian is ranked, the English is counted.
package struct RankedSentence {
  let source: String
  let english: String
  /// The paragraph that it stands in.
  let block: Int

  /// - Parameter text: the English that the summary would have; nil for that of the translation.
  package init(_ translation: Translation, text: String? = nil) {
    source = translation.segment.text
    english = text ?? translation.target
    block = translation.segment.block
  }
}
