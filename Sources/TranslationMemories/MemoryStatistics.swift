import Foundation

/// How much a memory holds.
public struct MemoryStatistics: Hashable, Sendable {
  public let entries: Int
  public let entriesByStatus: [MemoryStatus: Int]
  /// By the kind of origin: `rules`, `engine`, `human`, …
  public let entriesByOrigin: [String: Int]
  /// The bytes on disk, what is not yet written back included.
  public let size: Int
  /// When the first and the last entry were made.
  public let oldest: Date?
  public let newest: Date?
}
