import Articles

/// Something about a translation that a reader should look at.
public struct Issue: Hashable, Sendable, Codable {
  public enum Severity: String, Codable, Sendable { case error, warning, note }

  /// Whether a reader should look at the place: it is more than a note.
  public var needsLook: Bool { severity != .note }

  /// `number`, `term`, `forbidden-term`, `unknown-word`, `negation`, `leftover`, `empty`, …
  public let kind: String
  public let severity: Severity
  public let message: String
  /// Byte offsets into the segment's source and its target.
  public let sourceRange: SourceRange?
  public let targetRange: SourceRange?

  public init(
    kind: String, severity: Severity, message: String, sourceRange: SourceRange? = nil,
    targetRange: SourceRange? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.message = message
    self.sourceRange = sourceRange
    self.targetRange = targetRange
  }
}
