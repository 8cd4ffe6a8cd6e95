import Foundation
import TranslationMemories

/// Which entries of a memory are meant; what is not stated leaves nothing out.
public struct MemoryFilter: Hashable, Sendable {
  public var statuses: Set<MemoryStatus> = []
  /// The engine's name, with its version or without.
  public var engine: String?
  /// The person who made or last changed it.
  public var author: String?
  /// Part of the document's path.
  public var document: String?
  public var domain: String?
  /// All of these must stand there.
  public var tags: [String] = []
  /// Changed then or later; changed before then.
  public var since: Date?
  public var before: Date?
  /// Not used since then, nor made.
  public var unusedSince: Date?

  public init() {}

  public var isEmpty: Bool { self == MemoryFilter() }

  public func matches(_ entry: MemoryEntry) -> Bool {
    if !statuses.isEmpty, !statuses.contains(entry.status) { return false }
    if let engine {
      let id = entry.key.engine
      if entry.status != .machine || (id.name != engine && id.description != engine) {
        return false
      }
    }
    if let author, entry.createdBy != author, entry.changedBy != author { return false }
    if let document, !entry.document.contains(document) { return false }
    if let domain, entry.domain != domain { return false }
    if !tags.allSatisfy(entry.tags.contains) { return false }
    let changed = entry.changed ?? .distantPast
    if let since, changed < since { return false }
    if let before, changed >= before { return false }
    if let unusedSince, max(changed, entry.used ?? .distantPast) >= unusedSince { return false }
    return true
  }
}
