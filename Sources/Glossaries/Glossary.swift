/// The terms of one or more glossary files, in the order in which they were read.
public struct Glossary: Sendable {
  public let terms: [Term]
  /// The files that the terms come from.
  public let files: [String]

  public init(terms: [Term], files: [String]) {
    self.terms = terms
    self.files = files
  }

  /// A glossary without terms.
  public static let empty = Glossary(terms: [], files: [])
}
