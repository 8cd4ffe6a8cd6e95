import Articles
import BilingualFiles
import Foundation
import TranslationMemories

/// Takes the units of a file into a memory, in memory that doesn't grow with the file.
///
/// What the memory has already is left as it is, so that an import that was ended goes on with the
/// same call.
public struct MemoryImport: Sendable {
  /// How many units are stored at once: a transaction writes each page that it changes once.
  private static let batchSize = 10_000

  private let memory: TranslationMemory
  private let format: BilingualFormat
  private let status: MemoryStatus
  private let author: String
  private let isTrial: Bool

  /// - Parameters:
  ///   - status: what a unit counts as where the file doesn't say.
  ///   - author: who corrected a document of Juru's, which doesn't say.
  ///   - isTrial: read the file, and leave the memory as it is.
  public init(
    into memory: TranslationMemory, format: BilingualFormat, status: MemoryStatus = .reviewed,
    author: String = "", isTrial: Bool = false
  ) {
    self.memory = memory
    self.format = format
    self.status = status
    self.author = author
    self.isTrial = isTrial
  }

  /// Imports a file.
  ///
  /// - Parameters:
  ///   - isInterrupted: asked between batches.
  ///   - onProblem: told of each unit that is left out.
  ///   - onProgress: told how many bytes were read.
  /// - Throws: `InputError`, `BilingualFileError`, `DocumentError`, `LineEncodingError`,
  ///   `MemoryError`; what was stored until then stays.
  public func run(
    _ file: InputFile, isInterrupted: () -> Bool = { false },
    onProblem: (Diagnostic) -> Void = { _ in }, onProgress: (Int) -> Void = { _ in }
  ) async throws -> MemoryImportReport {
    var report = MemoryImportReport()
    guard let units = format.units else {
      let entries = entries(of: try documentRecords(of: file), file.name, &report, onProblem)
      report.add(try await store(entries))
      return report
    }
    var stream = try UnitStream(file, format: units)
    defer { stream.close() }
    var batch: [MemoryEntry] = []
    // One batch is stored while the next is read.
    var storing: Task<MemoryImportReport, any Error>?
    do {
      while let records = try stream.next(), report.isComplete {
        batch += entries(of: records, file.name, &report, onProblem)
        guard batch.count >= Self.batchSize else { continue }
        if let stored = try await storing?.value { report.add(stored) }
        storing = Task { [batch] in try await store(batch) }
        batch.removeAll(keepingCapacity: true)
        onProgress(stream.position)
        report.isComplete = !isInterrupted()
      }
    } catch {
      // What could be read before a fault is kept.
      _ = try await storing?.value
      _ = try await store(batch)
      throw error
    }
    if let stored = try await storing?.value { report.add(stored) }
    report.add(try await store(batch))
    return report
  }

  /// The segments of a document of Juru's, each with its neighbours.
  private func documentRecords(of file: InputFile) throws -> [UnitRecord] {
    var chain = NeighborChain()
    var records: [UnitRecord] = []
    var article: String?
    for segment in try format.segments(of: file.read(), path: file.path) {
      var unit = TranslationUnit(
        source: SegmentContent(text: segment.source), target: SegmentContent(text: segment.target))
      unit.line = segment.line ?? 0
      unit.id = segment.translation.segment.id
      unit.document = segment.document.isEmpty ? file.path ?? "" : segment.document
      if unit.document != article { records += chain.finish() }
      article = unit.document
      records += chain.add(.unit(unit))
    }
    return records + chain.finish()
  }

  /// The entries that a file's records stand for.
  private func entries(
    of records: [UnitRecord], _ path: String, _ report: inout MemoryImportReport,
    _ onProblem: (Diagnostic) -> Void
  ) -> [MemoryEntry] {
    records.compactMap { record in
      let problem: Diagnostic
      switch record {
      case .skipped(let reason): problem = reason
      case .unit(let unit):
        report.read += 1
        guard let reason = Self.problem(of: unit) else { return entry(of: unit) }
        problem = Diagnostic(file: path, line: max(1, unit.line), message: reason)
      }
      report.skipped += 1
      onProblem(problem)
      return nil
    }
  }

  private func entry(of unit: TranslationUnit) -> MemoryEntry {
    var entry = MemoryEntry(unit, status: status)
    if format.units == nil { (entry.createdBy, entry.changedBy) = (author, author) }
    return entry
  }

  private func store(_ entries: [MemoryEntry]) async throws -> MemoryImportReport {
    var report = MemoryImportReport()
    let entries = try await withoutMachines(entries, &report)
    if isTrial {
      report.stored.added = entries.count
    } else {
      report.stored = try await memory.store(entries, replacing: rule)
    }
    return report
  }

  /// A document is corrected place by place; a memory may have several targets for one source.
  private var rule: StoringRule {
    switch format {
    case .json, .bilingual, .xliff: .sameContext
    case .tmx, .tsv: .sameTarget
    }
  }

  private static func problem(of unit: TranslationUnit) -> String? {
    for (side, content) in [("source", unit.source), ("target", unit.target)] {
      if content.text.allSatisfy(\.isWhitespace) { return "the \(side) is empty; write it" }
      if content.text.utf8.contains(0) { return "the \(side) holds a NUL; remove it" }
    }
    return nil
  }

  /// Leaves out what an engine has written and nobody has changed: in a document that doesn't say
  /// who wrote a target, one that the memory has of an engine is no person's.
  private func withoutMachines(
    _ entries: [MemoryEntry], _ report: inout MemoryImportReport
  ) async throws -> [MemoryEntry] {
    guard format == .json || format == .bilingual else { return entries }
    let known = try await memory.entries(ofSources: entries.map(\.key.source))
    return zip(entries, known).compactMap { entry, known in
      let isMachines = known.contains { $0.status == .machine && $0.target == entry.target }
      if isMachines { report.ofMachine += 1 }
      return isMachines ? nil : entry
    }
  }
}
