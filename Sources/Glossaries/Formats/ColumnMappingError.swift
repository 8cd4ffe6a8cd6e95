/// Why a mapping of columns can't be read.
public enum ColumnMappingError: Error, Hashable, Sendable, CustomStringConvertible {
  case noPair(String)
  case unknownColumn(String)
  case twice(GlossaryColumn)

  public var description: String {
    switch self {
    case .noPair(let text):
      "'\(text)' maps no column; write pairs as source=Indonesian,target=English"
    case .unknownColumn(let name):
      "unknown column '\(name)'; "
        + TermBuilder.wayOut(of: name, GlossaryColumn.allCases.map(\.rawValue))
    case .twice(let column): "column '\(column.rawValue)' is mapped twice; leave one out"
    }
  }
}
