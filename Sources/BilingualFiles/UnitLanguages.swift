/// From which language into which, as BCP 47 tags.
public struct UnitLanguages: Hashable, Sendable {
  public let source: String
  public let target: String

  public init(source: String, target: String) {
    self.source = source
    self.target = target
  }
}
