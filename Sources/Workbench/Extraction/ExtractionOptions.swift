/// What is wanted of an extraction.
public struct ExtractionOptions: Sendable {
  /// The number of concepts at most.
  public var limit: Int
  /// How often a concept must be named in the articles.
  public var minimumFrequency: Int
  /// Whether to list what the glossary has as well.
  public var includesCovered: Bool
  /// How many articles are read at once.
  public var jobs: Int

  public init(
    limit: Int = 1000, minimumFrequency: Int = 3, includesCovered: Bool = false, jobs: Int = 1
  ) {
    self.limit = limit
    self.minimumFrequency = minimumFrequency
    self.includesCovered = includesCovered
    self.jobs = jobs
  }
}
