/// The engines that can be asked for by name.
public enum EngineName: String, Sendable, CaseIterable {
  case rules

  /// Whether nothing leaves the machine when it works.
  public var isOffline: Bool { true }
}
