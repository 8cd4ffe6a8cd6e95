import RuleTranslation

public struct IndonesianEntities: EntityRecognizer {
  public init() {}
  public func entity(at position: Int, in tokens: [EntityToken]) -> Entity? {
    tokens[position].kind == .number
      ? Entity(length: 1, category: "num", features: "num=pl", rendering: tokens[position].surface)
      : nil
  }
}
