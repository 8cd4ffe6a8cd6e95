import Articles
import Foundation
import GRDB
import Translation

/// An entry as the table holds it.
struct EntryRow: Codable, FetchableRecord, MutablePersistableRecord {
  static let databaseTableName = "entry"

  var id: Int64?
  var source: String
  var sourceHash: Int64
  var kind: String
  var sourceLanguage: String
  var targetLanguage: String
  var engine: String
  var engineVersion: String
  var termFingerprint: Int64
  var background: Int64
  var target: String
  var status: String
  var originKind: String
  var origin: Origin
  var confidence: Double
  var terms: [TermUse]
  var issues: [Issue]
  var contextBefore: Int64
  var contextAfter: Int64
  var document: String
  var segment: String
  var note: String
  var created: Date
  var changed: Date
  var useCount: Int

  mutating func didInsert(_ inserted: InsertionSuccess) {
    id = inserted.rowID
  }

  static func hash(of source: String) -> Int64 {
    Int64(bitPattern: StableHash.of(source))
  }

  init(_ entry: MemoryEntry) {
    id = entry.id
    source = entry.key.source
    sourceHash = Self.hash(of: source)
    kind = entry.key.kind.rawValue
    sourceLanguage = entry.key.languages.source
    targetLanguage = entry.key.languages.target
    engine = entry.key.engine.name
    engineVersion = entry.key.engine.version
    termFingerprint = Int64(bitPattern: entry.key.terms.value)
    background = Int64(bitPattern: entry.key.background)
    target = entry.target
    status = entry.status.rawValue
    originKind = entry.origin.kindName
    origin = entry.origin
    confidence = entry.confidence
    terms = entry.terms
    issues = entry.issues
    contextBefore = Int64(bitPattern: entry.neighbors.before)
    contextAfter = Int64(bitPattern: entry.neighbors.after)
    document = entry.document
    segment = entry.segment
    note = entry.note
    created = entry.created
    changed = entry.changed
    useCount = entry.useCount
  }

  var entry: MemoryEntry {
    var entry = MemoryEntry(
      key: MemoryKey(
        source: source, kind: Segment.Kind(rawValue: kind) ?? .sentence,
        languages: LanguagePair(source: sourceLanguage, target: targetLanguage),
        engine: EngineID(name: engine, version: engineVersion),
        terms: TermFingerprint(value: UInt64(bitPattern: termFingerprint)),
        background: UInt64(bitPattern: background)),
      target: target, status: MemoryStatus(rawValue: status) ?? .machine, origin: origin,
      confidence: confidence, terms: terms, issues: issues,
      neighbors: SegmentNeighbors(
        before: UInt64(bitPattern: contextBefore), after: UInt64(bitPattern: contextAfter)),
      document: document, segment: segment, note: note)
    entry.id = id
    entry.created = created
    entry.changed = changed
    entry.useCount = useCount
    return entry
  }
}

extension Origin {
  /// The kind as the JSON outputs name it.
  var kindName: String {
    switch self {
    case .rules: "rules"
    case .memory: "memory"
    case .engine: "engine"
    case .human: "human"
    case .copied: "copied"
    }
  }
}
