import Glossaries

/// What articles suggest for a glossary.
public struct ExtractionReport: Sendable {
  /// A file that could not be read as what it is, and why.
  public typealias Failure = CoverageReport.Failure

  public internal(set) var articles = 0
  /// The concepts, the best first.
  public internal(set) var concepts: [ProposedConcept] = []
  /// How many more were found beyond those.
  public internal(set) var beyondLimit = 0
  /// How many were left out because the glossary has them.
  public internal(set) var covered = 0
  /// How many targets of an engine were not believed.
  public internal(set) var disbelieved = 0
  /// Candidates that were met no more often may be missing; 0 as a rule.
  public internal(set) var forgotten = 0
  /// The articles that were not read, where the run was interrupted.
  public internal(set) var left = 0
  public internal(set) var failures: [Failure] = []

  init() {}
}
