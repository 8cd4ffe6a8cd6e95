/// The program that writes a file, as the file states it.
public struct UnitProducer: Hashable, Sendable {
  public let name: String
  public let version: String

  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }
}
