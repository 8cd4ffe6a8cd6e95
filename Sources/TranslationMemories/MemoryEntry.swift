import Articles
import Foundation
import Translation

/// A translation that the memory keeps.
public struct MemoryEntry: Hashable, Sendable {
  /// The number under which the memory keeps it; nil before it is stored.
  public internal(set) var id: Int64?
  /// The source, and for a machine's work what it depended on.
  public var key: MemoryKey
  public var target: String
  public var status: MemoryStatus
  /// Where the target came from when it was made.
  public var origin: Origin
  /// From 0 to 1.
  public var confidence: Double
  public var terms: [TermUse]
  /// What the engine had to say about the target, so that it is said again with it.
  public var issues: [Issue]
  public var neighbors: SegmentNeighbors
  /// The path of the article, and the segment's identifier in it; empty where unknown.
  public var document: String
  public var segment: String
  public var note: String
  /// When the entry was made and last changed; the memory sets both when it stores it.
  public internal(set) var created: Date
  public internal(set) var changed: Date
  /// How often a look-up was answered with it.
  public internal(set) var useCount: Int

  public init(
    key: MemoryKey, target: String, status: MemoryStatus = .machine, origin: Origin,
    confidence: Double = 1, terms: [TermUse] = [], issues: [Issue] = [],
    neighbors: SegmentNeighbors = .none, document: String = "", segment: String = "",
    note: String = ""
  ) {
    self.key = key
    self.target = target
    self.status = status
    self.origin = origin
    self.confidence = confidence
    self.terms = terms
    self.issues = issues
    self.neighbors = neighbors
    self.document = document
    self.segment = segment
    self.note = note
    created = Date(timeIntervalSince1970: 0)
    changed = created
    useCount = 0
  }

  /// What made the entry, as a look-up states it: the engine, or `human`.
  public var maker: String { status == .machine ? key.engine.description : "human" }

  /// Whether a look-up by that engine can give the entry: a person's whatever the engine, but no
  /// draft; a machine's where engine, version and the terms in its source are still the same.
  public func isInUse(by engine: EngineID, terms: TermFingerprint) -> Bool {
    status.isBinding || (status == .machine && key.engine == engine && key.terms == terms)
  }
}
