/// Who changes a glossary, and on which day.
public struct GlossaryAuthor: Hashable, Sendable {
  public let name: String
  /// ISO 8601: `2024-02-09`.
  public let date: String

  public init(name: String, date: String) {
    self.name = name
    self.date = date
  }
}
