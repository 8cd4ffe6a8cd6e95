/// What a translation would ask of a service.
public struct RequestForecast: Hashable, Sendable {
  public var segments = 0
  public var requests = 0
  public var characters = 0
  /// Of a model; estimates.
  public var tokens: TokenUsage?
  /// nil where the service has no price.
  public var cost: Double?
}
