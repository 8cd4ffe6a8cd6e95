/// What is to change in a term of a glossary file.
public struct GlossaryChange: Hashable, Sendable {
  /// The new contents of columns.
  public var values: [GlossaryColumn: String]
  /// Who changes it, and on which day (ISO 8601); written into the term's line.
  public var author: String
  public var date: String

  public init(values: [GlossaryColumn: String], author: String, date: String) {
    self.values = values
    self.author = author
    self.date = date
  }
}
