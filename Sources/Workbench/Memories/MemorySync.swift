import TranslationMemories

/// Brings two memories to the same state, or several into one.
public struct MemorySync: Sendable {
  /// What came into a memory.
  public struct Report: Hashable, Sendable {
    public let path: String
    public let added: Int
    public let changed: Int
    public let removed: Int

    init(_ memory: TranslationMemory, _ report: MemoryTransfer.Report) {
      path = memory.path
      added = report.added
      changed = report.changed
      removed = report.removed
    }

    public var summary: String {
      "\(path): \(added) new, \(changed) changed, \(removed) taken out"
    }

    public var json: JSONValue {
      [
        "path": .string(path), "added": .integer(added), "changed": .integer(changed),
        "removed": .integer(removed),
      ]
    }
  }

  public init() {}

  /// Merges two memories both ways: of each entry the newest change holds in both, and both have
  /// the history of both.
  ///
  /// - Throws: `MemoryError`; what was brought over until then stays, and the next run goes on.
  /// - Complexity: O(entries and changes of both × log).
  public func sync(
    _ first: TranslationMemory, _ second: TranslationMemory
  ) async throws -> [Report] {
    let there = try await merge(first, into: second)
    let here = try await merge(second, into: first)
    // What gave way in the first only now is news to the second.
    try await MemoryTransfer(from: first, to: second).copyHistory()
    return [here, there]
  }

  /// Merges a memory into another.
  ///
  /// - Throws: `MemoryError`.
  public func merge(
    _ source: TranslationMemory, into destination: TranslationMemory
  ) async throws -> Report {
    var transfer = MemoryTransfer(from: source, to: destination)
    return Report(destination, try await transfer.run())
  }
}
