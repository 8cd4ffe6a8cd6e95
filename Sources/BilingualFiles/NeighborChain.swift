/// Tells each unit of a document the sources before and after it.
public struct NeighborChain {
  private var last: TranslationUnit?
  private var before = ""

  public init() {}

  /// - Returns: what is complete with the next record.
  public mutating func add(_ record: UnitRecord) -> [UnitRecord] {
    guard case .unit(var unit) = record else { return [record] }
    unit.before = before
    before = unit.source.text
    defer { last = unit }
    return ending(with: unit.source.text)
  }

  /// Ends the document.
  public mutating func finish() -> [UnitRecord] {
    defer { self = NeighborChain() }
    return ending(with: "")
  }

  private func ending(with after: String) -> [UnitRecord] {
    guard var unit = last else { return [] }
    unit.after = after
    return [.unit(unit)]
  }
}
