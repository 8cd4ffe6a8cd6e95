import BilingualFiles
import Foundation
import Translation
import TranslationMemories

extension TranslationUnit {
  /// An entry of a memory as a file of units has it.
  init(_ entry: MemoryEntry) {
    self.init(
      source: SegmentContent(text: entry.key.source, markup: entry.sourceMarkup ?? ""),
      target: SegmentContent(text: entry.target, markup: entry.targetMarkup ?? ""))
    id = entry.segment
    document = entry.document
    status = Status(rawValue: entry.status.rawValue)
    author = entry.changedBy.isEmpty ? entry.createdBy : entry.changedBy
    if author.isEmpty, entry.status == .machine { author = entry.key.engine.description }
    created = entry.created
    changed = entry.changed
    useCount = entry.useCount
    note = entry.note
    if entry.neighbors != .none {
      before = entry.neighbors.beforeText
      after = entry.neighbors.afterText
    }
    properties = entry.properties.merging(Self.own(of: entry)) { _, own in own }
  }

  private static func own(of entry: MemoryEntry) -> [String: String] {
    var own = [
      MemoryProperties.identifier: entry.identifier.uuidString.lowercased(),
      MemoryProperties.domain: entry.domain,
      MemoryProperties.tags: entry.tags.joined(separator: ","),
      MemoryProperties.quality: entry.quality.map(String.init) ?? "",
    ]
    if entry.key.kind != .sentence { own[MemoryProperties.kind] = entry.key.kind.rawValue }
    if entry.neighbors.beforeText == nil, entry.neighbors != .none {
      own[MemoryProperties.before] = String(entry.neighbors.before, radix: 16)
      own[MemoryProperties.after] = String(entry.neighbors.after, radix: 16)
    }
    if entry.status == .machine {
      own[MemoryProperties.engine] = entry.key.engine.description
      own[MemoryProperties.terms] = String(entry.key.terms.value, radix: 16)
      own[MemoryProperties.background] = String(entry.key.background, radix: 16)
      own[MemoryProperties.confidence] = String(entry.confidence)
      if !entry.issues.isEmpty, let issues = try? JSONEncoder().encode(entry.issues) {
        own[MemoryProperties.issues] = String(decoding: issues, as: UTF8.self)
      }
    }
    return own.filter { !$0.value.isEmpty }
  }
}
