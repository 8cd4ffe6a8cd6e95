import Foundation

/// How much a memory holds.
public struct MemoryStatistics: Hashable, Sendable {
  public let entries: Int
  public let entriesByStatus: [MemoryStatus: Int]
  /// By the kind of origin: `rules`, `engine`, `human`, …
  public let entriesByOrigin: [String: Int]
  /// Of the engines' entries, by name and version.
  public let entriesByEngine: [String: Int]
  /// Of the others, by the person who changed them last; empty where unknown.
  public let entriesByAuthor: [String: Int]
  /// How many documents the entries are of, and how many changes the history has.
  public let documents: Int
  public let changes: Int
  /// The bytes on disk, what is not yet written back included.
  public let size: Int
  /// When the first and the last entry were made.
  public let oldest: Date?
  public let newest: Date?
}
