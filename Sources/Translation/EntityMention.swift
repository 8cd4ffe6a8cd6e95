import Articles

/// A place in a segment that names a date, a time of day or an amount.
public struct EntityMention: Hashable, Sendable {
  /// Byte offsets into the segment's source.
  public let range: SourceRange
  public let value: EntityValue

  public init(range: SourceRange, value: EntityValue) {
    self.range = range
    self.value = value
  }
}
