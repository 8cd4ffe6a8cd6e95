import Foundation

/// Writes tab-separated values with a header row.
struct TSVWriter: UnitWriter {
  private var isStarted = false

  mutating func write(_ unit: TranslationUnit) throws(UnwritableUnit) -> [UInt8] {
    for text in [unit.source.text, unit.target.text] where text.contains(where: \.breaksField) {
      throw UnwritableUnit("a tab or a line break is in its text, for which TSV has no place")
    }
    let fields = TSVColumn.allCases.map { column in
      Self.field(column, of: unit).split(whereSeparator: \.breaksField).joined(separator: " ")
    }
    return start() + Array((fields.joined(separator: "\t") + "\n").utf8)
  }

  mutating func finish() -> [UInt8] { start() }

  private mutating func start() -> [UInt8] {
    defer { isStarted = true }
    return isStarted
      ? [] : Array((TSVColumn.allCases.map(\.rawValue).joined(separator: "\t") + "\n").utf8)
  }

  private static func field(_ column: TSVColumn, of unit: TranslationUnit) -> String {
    switch column {
    case .source: unit.source.text
    case .target: unit.target.text
    case .status: unit.status?.rawValue ?? ""
    case .author: unit.author
    case .created: unit.created?.ISO8601Format() ?? ""
    case .changed: unit.changed?.ISO8601Format() ?? ""
    case .document: unit.document
    case .segment: unit.id
    case .before: unit.before ?? ""
    case .after: unit.after ?? ""
    case .note: unit.note
    }
  }
}

extension Character {
  fileprivate var breaksField: Bool { self == "\t" || isNewline }
}
