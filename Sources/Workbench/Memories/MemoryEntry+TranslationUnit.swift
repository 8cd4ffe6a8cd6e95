import Articles
import BilingualFiles
import Foundation
import Glossaries
import Translation
import TranslationMemories

extension MemoryEntry {
  /// A unit of a file as a memory keeps it.
  ///
  /// - Parameter status: what it counts as where the file doesn't say.
  init(_ unit: TranslationUnit, status unstated: MemoryStatus) {
    var properties = unit.properties
    func take(_ name: String) -> String? { properties.removeValue(forKey: name) }
    func number(_ name: String) -> UInt64? { take(name).flatMap { UInt64($0, radix: 16) } }
    let status = unit.status.flatMap { MemoryStatus(rawValue: $0.rawValue) } ?? unstated
    let engine = take(MemoryProperties.engine) ?? (status == .machine ? unit.author : "")
    let key = MemoryKey(
      source: unit.source.text.trimmed,
      kind: take(MemoryProperties.kind).flatMap(Segment.Kind.init) ?? .sentence,
      languages: .indonesianEnglish, engine: EngineID(description: engine),
      terms: TermFingerprint(value: number(MemoryProperties.terms) ?? 0),
      background: number(MemoryProperties.background) ?? 0)
    let (before, after) = (number(MemoryProperties.before), number(MemoryProperties.after))
    let neighbors =
      if let before, let after {
        SegmentNeighbors(before: before, after: after)
      } else {
        SegmentNeighbors(before: unit.before, after: unit.after)
      }
    self.init(
      key: key, target: unit.target.text.trimmed,
      status: status, origin: Self.origin(of: engine, status: status),
      confidence: take(MemoryProperties.confidence).flatMap(Double.init) ?? 1,
      issues: take(MemoryProperties.issues).flatMap {
        try? JSONDecoder().decode([Issue].self, from: Data($0.utf8))
      } ?? [],
      neighbors: neighbors, document: unit.document, segment: unit.id, note: unit.note)
    if let stated = take(MemoryProperties.identifier).flatMap(UUID.init(uuidString:)) {
      identifier = stated
    }
    if status != .machine { (createdBy, changedBy) = (unit.author, unit.author) }
    (created, changed) = (unit.created ?? unit.changed, unit.changed ?? unit.created)
    useCount = unit.useCount
    quality = take(MemoryProperties.quality).flatMap { Int($0) }
    domain = take(MemoryProperties.domain) ?? ""
    tags = take(MemoryProperties.tags)?.split(separator: ",").map(String.init) ?? []
    if !unit.source.markup.isEmpty { sourceMarkup = unit.source.markup }
    if !unit.target.markup.isEmpty { targetMarkup = unit.target.markup }
    self.properties = properties
  }

  private static func origin(of engine: String, status: MemoryStatus) -> Origin {
    guard status == .machine else { return .human }
    let id = EngineID(description: engine)
    return id.name == "rules" ? .rules : .engine(name: id.name, model: nil, prompt: nil)
  }
}

extension EngineID {
  /// Reads a description back, `rules@1.3.0`.
  fileprivate init(description: String) {
    let parts = description.split(separator: "@", maxSplits: 1).map(String.init)
    self.init(name: parts.first ?? "", version: parts.count > 1 ? parts[1] : "")
  }
}
