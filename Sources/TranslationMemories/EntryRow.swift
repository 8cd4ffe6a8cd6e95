import Articles
import Foundation
import GRDB
import Translation

/// An entry as the tables hold it, field by field in the order of `columns`: at a million rows,
/// finding columns by their names takes most of the time.
struct EntryRow: FetchableRecord {
  /// The columns after `id`.
  static let columns = [
    "identifier", "source", "sourceHash", "target", "kind", "sourceLanguage", "targetLanguage",
    "engine", "engineVersion", "termFingerprint", "background", "status", "originKind", "origin",
    "confidence", "terms", "issues", "contextBefore", "contextAfter", "beforeText", "afterText",
    "document", "segment", "createdBy", "changedBy", "created", "changed", "used", "useCount",
    "quality", "domain", "note", "tags", "properties", "sourceMarkup", "targetMarkup",
  ]

  /// All columns, for a `SELECT`.
  static let selection = "entry.id, " + columns.map { "entry." + $0 }.joined(separator: ", ")

  static let insertion =
    "INSERT INTO entry (\(columns.joined(separator: ", "))) "
    + "VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))"

  /// Its last argument is the number of the entry.
  static let change =
    "UPDATE entry SET \(columns.map { $0 + " = ?" }.joined(separator: ", ")) WHERE id = ?"

  static func hash(of source: String) -> Int64 {
    Int64(bitPattern: StableHash.of(source))
  }

  let entry: MemoryEntry

  /// - Throws: `DecodingError` where a field holds what juru has not written.
  init(row: Row) throws {
    try self.init(row: row, from: 0)
  }

  /// - Parameter first: the index of the column `id`.
  init(row: Row, from first: Int) throws {
    var columns = ColumnReader(row: row, index: first)
    let id: Int64 = columns.next()
    let identifier: Data = columns.next()
    let source: String = columns.next()
    columns.skip()  // The hash of the source.
    let target: String = columns.next()
    let kind: String = columns.next()
    let languages = LanguagePair(source: columns.next(), target: columns.next())
    let engine = EngineID(name: columns.next(), version: columns.next())
    let terms: Int64 = columns.next()
    let background: Int64 = columns.next()
    let status: String = columns.next()
    let originKind: String = columns.next()
    let key = MemoryKey(
      source: source, kind: Segment.Kind(rawValue: kind) ?? .sentence, languages: languages,
      engine: engine, terms: TermFingerprint(value: UInt64(bitPattern: terms)),
      background: UInt64(bitPattern: background))
    var entry = MemoryEntry(
      identifier: UUID(data: identifier) ?? .timeOrdered(), key: key, target: target,
      status: MemoryStatus(rawValue: status) ?? .machine,
      origin: try Origin(kindName: originKind, json: columns.nextIfAny()),
      confidence: columns.next(),
      terms: try Self.decoded(columns.nextIfAny(String.self)) ?? [],
      issues: try Self.decoded(columns.nextIfAny(String.self)) ?? [])
    let (before, after): (Int64, Int64) = (columns.next(), columns.next())
    entry.neighbors = SegmentNeighbors(
      before: UInt64(bitPattern: before), after: UInt64(bitPattern: after),
      beforeText: columns.nextIfAny(),
      afterText: columns.nextIfAny())
    entry.document = columns.next()
    entry.segment = columns.next()
    entry.createdBy = columns.next()
    entry.changedBy = columns.next()
    entry.created = Date(milliseconds: columns.next())
    entry.changed = Date(milliseconds: columns.next())
    entry.used = columns.nextIfAny(Int64.self).map(Date.init(milliseconds:))
    entry.useCount = columns.next()
    entry.quality = columns.nextIfAny()
    entry.domain = columns.next()
    entry.note = columns.next()
    entry.tags = try Self.decoded(columns.nextIfAny(String.self)) ?? []
    entry.properties = try Self.decoded(columns.nextIfAny(String.self)) ?? [:]
    entry.sourceMarkup = columns.nextIfAny()
    entry.targetMarkup = columns.nextIfAny()
    entry.id = id
    self.entry = entry
  }

  /// What the columns after `id` hold for an entry: values as they are bound.
  static func values(of entry: MemoryEntry, now: Date) throws -> [DatabaseValue] {
    func value(_ value: (some DatabaseValueConvertible)?) -> DatabaseValue {
      value?.databaseValue ?? .null
    }
    func bits(_ number: UInt64) -> DatabaseValue { Int64(bitPattern: number).databaseValue }
    let key = entry.key
    return [
      value(entry.identifier.data), value(key.source), value(hash(of: key.source)),
      value(entry.target), value(key.kind.rawValue), value(key.languages.source),
      value(key.languages.target), value(key.engine.name), value(key.engine.version),
      bits(key.terms.value), bits(key.background), value(entry.status.rawValue),
      value(entry.origin.kindName), value(try entry.origin.json), value(entry.confidence),
      value(try encoded(entry.terms)), value(try encoded(entry.issues)),
      bits(entry.neighbors.before), bits(entry.neighbors.after),
      value(entry.neighbors.beforeText), value(entry.neighbors.afterText), value(entry.document),
      value(entry.segment), value(entry.createdBy), value(entry.changedBy),
      value((entry.created ?? now).milliseconds), value((entry.changed ?? now).milliseconds),
      value(entry.used?.milliseconds), value(entry.useCount), value(entry.quality),
      value(entry.domain), value(entry.note), value(try encoded(entry.tags)),
      value(try entry.properties.isEmpty ? nil : text(of: entry.properties)),
      value(entry.sourceMarkup), value(entry.targetMarkup),
    ]
  }

  /// A list as JSON; none where it is empty, as most are.
  private static func encoded(_ list: [some Encodable]) throws -> String? {
    list.isEmpty ? nil : try text(of: list)
  }

  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decoded<Value: Decodable>(_ json: String?) throws -> Value? {
    try json.map { try JSONDecoder().decode(Value.self, from: Data($0.utf8)) }
  }
}
