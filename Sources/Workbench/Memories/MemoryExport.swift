import BilingualFiles
import TranslationMemories

/// Writes the entries of a memory as a file for other programs, piece by piece.
public struct MemoryExport: Sendable {
  /// What was written.
  public struct Report: Hashable, Sendable {
    public var written = 0
    public var skipped = 0
  }

  private let memory: TranslationMemory
  private let format: UnitFormat
  private let filter: MemoryFilter
  private let producer: UnitProducer

  public init(
    of memory: TranslationMemory, format: UnitFormat, filter: MemoryFilter = MemoryFilter(),
    version: String
  ) {
    self.memory = memory
    self.format = format
    self.filter = filter
    producer = UnitProducer(name: "juru", version: version)
  }

  /// Hands the file's bytes to `write`.
  ///
  /// - Parameters:
  ///   - onProblem: told of an entry that the format can't hold, and why.
  ///   - onProgress: told how many were looked at.
  /// - Throws: `MemoryError`, `CancellationError` where `isInterrupted` says so, and what `write`
  ///   throws.
  public func run(
    write: ([UInt8]) throws -> Void, isInterrupted: () -> Bool = { false },
    onProblem: (MemoryEntry, UnwritableUnit) -> Void = { _, _ in },
    onProgress: (Int) -> Void = { _ in }
  ) async throws -> Report {
    var report = Report()
    var seen = 0
    guard var writer = format.writer(languages: .indonesianEnglish, producer: producer) else {
      throw MemoryError.failed(path: memory.path, reason: "out of memory")
    }
    try await memory.forEachBatch { entries in
      if isInterrupted() { throw CancellationError() }
      var bytes: [UInt8] = []
      for entry in entries where filter.matches(entry) {
        do throws(UnwritableUnit) {
          bytes += try writer.write(TranslationUnit(entry))
          report.written += 1
        } catch {
          report.skipped += 1
          onProblem(entry, error)
        }
      }
      try write(bytes)
      seen += entries.count
      onProgress(seen)
    }
    try write(writer.finish())
    return report
  }
}
