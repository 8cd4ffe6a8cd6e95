import Articles
import Glossaries

/// A glossary term that a segment holds, and whether its rendering stands in the translation.
public struct TermUse: Hashable, Sendable, Codable {
  public let source: String
  public let target: String
  public let status: TermStatus
  public let found: Bool

  public init(source: String, target: String, status: TermStatus, found: Bool) {
    self.source = source
    self.target = target
    self.status = status
    self.found = found
  }
}
