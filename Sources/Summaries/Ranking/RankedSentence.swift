import Translation

/// A sentence as the ranking sees it: the Indonesian is ranked, the English is counted.
package struct RankedSentence {
  let source: String
  /// What the summary would have.
  let english: String
  /// The paragraph that it stands in.
  let block: Int

}

extension RankedSentence {
  package init(_ translation: Translation) {
    self.init(
      source: translation.segment.text, english: translation.target,
      block: translation.segment.block)
  }
}
