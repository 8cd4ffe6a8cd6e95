/// Tells an article's blocks from a site's by their length and the share of links in them.
///
/// This is algorithm 2, the decision tree on numbers of words and link density, of Kohlschütter,
/// Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM 2010.
struct BoilerplateClassifier {
  /// Whether each of `blocks` is content.
  ///
  /// - Complexity: O(blocks).
  func isContent(_ blocks: [HTMLBlock]) -> [Bool] {
    let measures = blocks.map { (words: $0.wordCount, links: $0.linkDensity) }
    let none = (words: 0, links: 0.0)
    return measures.indices.map { index in
      let previous = index > 0 ? measures[index - 1] : none
      let next = index + 1 < measures.count ? measures[index + 1] : none
      return decide(measures[index], previous: previous, next: next)
    }
  }

  private typealias Measure = (words: Int, links: Double)

  private func decide(_ current: Measure, previous: Measure, next: Measure) -> Bool {
    guard current.links <= 0.333333 else { return false }
    guard previous.links <= 0.555556 else {
      return current.words > 40 || next.words > 17
    }
    if current.words > 16 || next.words > 15 { return true }
    return previous.words > 4
  }
}
