/// A term and the rendering that the glossary wants for it.
public struct TermPair: Hashable, Sendable, Comparable {
  public let source: String
  public let target: String

  public init(source: String, target: String) {
    self.source = source
    self.target = target
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.source, left.target) < (right.source, right.target)
  }
}
