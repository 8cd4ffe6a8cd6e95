/// A variable of the environment that can't be used.
public struct SettingError: Error, Hashable, Sendable, CustomStringConvertible {
  public let variable: String
  public let message: String

  public init(variable: String, message: String) {
    self.variable = variable
    self.message = message
  }

  public var description: String { "\(variable): \(message)" }
}
