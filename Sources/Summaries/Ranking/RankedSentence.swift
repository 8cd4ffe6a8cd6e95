import Translation

/// A sentence as the ranking sees it: the Indonesian is ranked, the English is counted.
package struct RankedSentence {
  let source: String
  let target: String
  /// The paragraph that it stands in.
  let block: Int

  package init(_ translation: Translation) {
    source = translation.segment.text
    target = translation.target
    block = translation.segment.block
  }
}
