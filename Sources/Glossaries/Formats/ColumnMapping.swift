/// Which of a file's columns holds which of a glossary's: `source=Indonesian,target=English`.
public struct ColumnMapping: Hashable, Sendable {
  private let names: [GlossaryColumn: String]

  /// Every column under its own name.
  public static let none = ColumnMapping(names: [:])

  private init(names: [GlossaryColumn: String]) {
    self.names = names
  }

  /// Reads pairs of a glossary's column and the file's name for it, separated by commas.
  ///
  /// - Throws: `ColumnMappingError` for the first pair that is none.
  public init(_ text: String) throws(ColumnMappingError) {
    var names: [GlossaryColumn: String] = [:]
    for pair in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(\.trimmed)
      guard sides.count == 2, !sides[1].isEmpty else { throw .noPair(String(pair)) }
      guard let column = GlossaryColumn(rawValue: sides[0].lowercased()) else {
        throw .unknownColumn(sides[0])
      }
      guard names.updateValue(sides[1], forKey: column) == nil else { throw .twice(column) }
    }
    self.names = names
  }

  /// The file's name of a column.
  public func name(of column: GlossaryColumn) -> String { names[column] ?? column.rawValue }

  /// The column that the file calls so; case makes no difference.
  func column(named name: String) -> GlossaryColumn? {
    let wanted = name.trimmed.lowercased()
    if let mapped = names.first(where: { $0.value.lowercased() == wanted }) { return mapped.key }
    guard let column = GlossaryColumn(rawValue: wanted), names[column] == nil else { return nil }
    return column
  }

  /// The file's names that were mapped, in the order of the columns.
  var mapped: [(column: GlossaryColumn, name: String)] {
    GlossaryColumn.allCases.compactMap { column in names[column].map { (column, $0) } }
  }
}
