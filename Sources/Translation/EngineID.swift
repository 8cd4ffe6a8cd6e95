/// An engine's name and version, written `rules@1.0.0`.
public struct EngineID: Hashable, Sendable, CustomStringConvertible {
  public let name: String
  public let version: String

  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }

  public var description: String { "\(name)@\(version)" }
}
