import Articles

/// What a file of another program holds, as far as it can be a glossary's.
public struct ImportedGlossary: Sendable {
  public let terms: [Term]
  /// How many concepts the terms are of. Lines without a concept's identifier are one each.
  public let conceptCount: Int
  /// What was left out, with its place and the reason.
  public let skipped: [Diagnostic]

  init(terms: [Term], skipped: [Diagnostic], conceptCount: Int? = nil) {
    self.terms = terms
    self.skipped = skipped
    self.conceptCount =
      conceptCount
      ?? Set(terms.lazy.map(\.conceptID).filter { !$0.isEmpty }).count
      + terms.count(where: \.conceptID.isEmpty)
  }
}
