import Foundation
import TranslationMemories

/// Brings the entries and the history of a memory into another: the newest state of each entry holds,
/// what was taken out stays out, and what gives way stays in the history.
struct MemoryTransfer {
  /// What came over.
  struct Report: Hashable, Sendable {
    var added = 0
    var changed = 0
    var removed = 0
  }

  private let source: TranslationMemory
  private let destination: TranslationMemory
  /// When entries were taken out of either memory.
  private var removals: [UUID: Date] = [:]

  init(from source: TranslationMemory, to destination: TranslationMemory) {
    self.source = source
    self.destination = destination
  }

  /// - Throws: `MemoryError`; what was brought over until then stays.
  /// - Complexity: O(entries and changes of the source × log(those of the destination)).
  mutating func run() async throws -> Report {
    var report = Report()
    try await readRemovals(of: source)
    try await readRemovals(of: destination)
    // First, so that a state of which it tells is not written down again.
    try await copyHistory()
    try await source.forEachBatch { entries in
      let known = try await destination.entries(ofSources: entries.map(\.key.source))
      let wanted = zip(entries, known).filter { isNews($0, $1) }.map(\.0)
      let stored = try await destination.store(wanted, replacing: .sameTarget)
      report.added += stored.added
      report.changed += stored.changed
    }
    report.removed = try await removeWhatWasRemoved()
    return report
  }

  private mutating func readRemovals(of memory: TranslationMemory) async throws {
    var last: Int64 = 0
    while true {
      let changes = try await memory.changes(after: last)
      guard let number = changes.last?.number else { return }
      for change in changes where change.kind == .removed {
        let identifier = change.before.identifier
        removals[identifier] = max(removals[identifier] ?? .distantPast, change.date)
      }
      last = number
    }
  }

  /// Whether the destination should have the entry, given its entries of the same source.
  private func isNews(_ entry: MemoryEntry, _ known: [MemoryEntry]) -> Bool {
    let changed = entry.changed ?? .distantPast
    if let removed = removals[entry.identifier], removed >= changed { return false }
    // Two engines' runs may have made the same entry apart: the later one holds.
    return !known.contains { other in
      other.status == .machine && other.key == entry.key && other.identifier != entry.identifier
        && other.changed ?? .distantPast >= changed
    }
  }

  private func removeWhatWasRemoved() async throws -> Int {
    var gone: [Int64] = []
    for (identifier, date) in removals {
      guard let entry = try await destination.entry(identifier), let id = entry.id,
        entry.changed ?? .distantPast <= date
      else { continue }
      gone.append(id)
    }
    return gone.isEmpty ? 0 : try await destination.remove(gone.sorted())
  }

  /// Brings over the changes that the destination doesn't know of.
  func copyHistory() async throws {
    var last: Int64 = 0
    while true {
      let changes = try await source.changes(after: last)
      guard let number = changes.last?.number else { return }
      try await destination.add(changes)
      last = number
    }
  }
}
