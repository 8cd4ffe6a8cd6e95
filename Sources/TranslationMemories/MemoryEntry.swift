import Articles
import Foundation
import Translation

/// A translation that the memory keeps.
public struct MemoryEntry: Hashable, Sendable {
  /// The number under which the memory keeps it; nil before it is stored.
  public internal(set) var id: Int64?
  /// What the entry is known by in every memory that it is copied to.
  public var identifier: UUID
  /// The source, and for a machine's work what it depended on.
  public var key: MemoryKey
  public var target: String
  public var status: MemoryStatus
  /// Where the target came from when it was made.
  public var origin: Origin
  /// What the engine thought of its own work, from 0 to 1.
  public var confidence: Double
  public var terms: [TermUse]
  /// What the engine had to say about the target, so that it is said again with it.
  public var issues: [Issue]
  public var neighbors: SegmentNeighbors
  /// The path of the article, and the segment's identifier in it; empty where unknown.
  public var document: String
  public var segment: String
  /// The persons who made the entry and who changed it last; empty where unknown or an engine.
  public var createdBy = ""
  public var changedBy = ""
  /// When the entry was made, last changed and last used. A memory sets what is not set.
  public var created: Date?
  public var changed: Date?
  public var used: Date?
  /// How often a look-up was answered with it.
  public var useCount = 0
  /// What a person or a check thinks of it, from 0 to 100; nil where nobody has said.
  public var quality: Int?
  /// The field, as glossaries name it: `defence`.
  public var domain = ""
  public var note: String
  public var tags: [String] = []
  /// What another program says of the entry and juru has no field for, by its name there.
  public var properties: [String: String] = [:]
  /// The texts with their inline elements as TMX writes them; nil where there are none.
  public var sourceMarkup: String?
  public var targetMarkup: String?

  /// - Parameter identifier: a new one by default.
  public init(
    identifier: UUID = .timeOrdered(), key: MemoryKey, target: String,
    status: MemoryStatus = .machine, origin: Origin,
    confidence: Double = 1, terms: [TermUse] = [], issues: [Issue] = [],
    neighbors: SegmentNeighbors = .none, document: String = "", segment: String = "",
    note: String = ""
  ) {
    self.identifier = identifier
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
  }

  /// What made the entry, as a look-up states it: the engine, or `human`.
  public var maker: String { status == .machine ? key.engine.description : "human" }

  /// Whether a look-up by that engine can give the entry: a person's whatever the engine, but no
  /// draft; a machine's where engine, version and the terms in its source are still the same.
  public func isInUse(by engine: EngineID, terms: TermFingerprint) -> Bool {
    status.isBinding || (status == .machine && key.engine == engine && key.terms == terms)
  }
}
