import Articles
import BilingualFiles
import Foundation
import TranslationMemories

/// Takes the units of a file into a memory, in memory that doesn't grow with the file.
///
/// What the memory has already is left as it is, so that an import that was ended goes on with the
/// same call.
public struct MemoryImport: Sendable {
  /// How many units are stored at once: a transaction costs as much as some hundred.
  private static let batchSize = 2000

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
      try await store(documentRecords(of: file), path: file.name, &report, onProblem)
      return report
    }
    var stream = try UnitStream(file, format: units)
    defer { stream.close() }
    var batch: [UnitRecord] = []
    while let records = try stream.next() {
      batch += records
      if batch.count >= Self.batchSize {
        try await store(batch, path: file.name, &report, onProblem)
        batch.removeAll(keepingCapacity: true)
        onProgress(stream.position)
        if isInterrupted() {
          report.isComplete = false
          return report
        }
      }
    }
    try await store(batch, path: file.name, &report, onProblem)
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

  private func store(
    _ records: [UnitRecord], path: String, _ report: inout MemoryImportReport,
    _ onProblem: (Diagnostic) -> Void
  ) async throws {
    var entries: [MemoryEntry] = []
    for record in records {
      switch record {
      case .skipped(let problem):
        report.skipped += 1
        onProblem(problem)
      case .unit(let unit):
        report.read += 1
        guard let problem = Self.problem(of: unit) else {
          var entry = MemoryEntry(unit, status: status)
          if format.units == nil {
            (entry.createdBy, entry.changedBy) = (author, author)
          }
          entries.append(entry)
          continue
        }
        report.skipped += 1
        onProblem(Diagnostic(file: path, line: max(1, unit.line), message: problem))
      }
    }
    entries = try await withoutMachines(entries, &report)
    if isTrial {
      report.stored.added += entries.count
    } else {
      report.add(try await memory.store(entries, replacing: rule))
    }
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
