import Foundation

/// Translates a folder of articles into another, several at a time, and goes on where an earlier
/// run stopped: an article whose bytes, engine, glossary and format are as they were is left, and
/// so is a translation that a new glossary does not touch.
public struct BatchRun: Sendable {
  public let pipeline: ArticlePipeline
  public let output: String
  public let format: ArticleFormat
  public let jobs: Int
  private let fingerprint: String

  public init(pipeline: ArticlePipeline, output: String, format: ArticleFormat, jobs: Int) {
    self.pipeline = pipeline
    self.output = output
    self.format = format
    self.jobs = Swift.max(1, jobs)
    let translator = pipeline.translator
    fingerprint = [
      translator.id.description, ContentHash.of(translator.context.glossary),
      format.rawValue, pipeline.keepsAll ? "all" : "cleaned",
    ].joined(separator: " ")
  }

  /// Translates the articles that are new or changed.
  ///
  /// - Parameters:
  ///   - isInterrupted: asked before each article; where true, those in hand are finished.
  ///   - onProgress: told after each article that was looked at.
  /// - Throws: `OutputError` where a translation can't be written: the next could not be either;
  ///   or where another run writes to the folder.
  ///   What goes wrong with one article stands in the report.
  public func run(
    _ items: [BatchItem], isInterrupted: @Sendable () -> Bool = { false },
    onProgress: (BatchReport) -> Void = { _ in }
  ) async throws -> BatchReport {
    try OutputFile.makeFolder(output)
    let lock = try FolderLock(output)
    defer { lock.release() }
    var journal = try BatchJournal(folder: output)
    try journal.start()
    defer { journal.close() }
    let known = journal.entries
    var report = BatchReport()
    report.left = items.count
    try await withThrowingTaskGroup(of: Outcome.self) { group in
      var waiting = items[...]
      func startNext() {
        guard !isInterrupted(), let item = waiting.popFirst() else { return }
        group.addTask { try await process(item, known: known[item.name]) }
      }
      for _ in 0..<Swift.min(jobs, items.count) { startNext() }
      while let outcome = try await group.next() {
        report.left -= 1
        switch outcome {
        case .unchanged(let entry):
          if let entry { try journal.add(entry) }
          report.unchanged += 1
        case .failed(let failure): report.failures.append(failure)
        case .done(let entry):
          try journal.add(entry)
          report.done += 1
          report.issues += entry.issues
        }
        onProgress(report)
        startNext()
      }
    }
    report.failures.sort { $0.item.name < $1.item.name }
    return report
  }

  private enum Outcome: Sendable {
    /// With the entry to note, where what the translation depends on has changed.
    case unchanged(BatchJournal.Entry?)
    case failed(BatchReport.Failure)
    case done(BatchJournal.Entry)
  }

  private func process(_ item: BatchItem, known: BatchJournal.Entry?) async throws -> Outcome {
    let translated: TranslatedArticle
    let key: String
    do {
      let bytes = try InputFile(item.input).read()
      key = self.key(of: bytes)
      let isThere = access(item.output, R_OK) == 0
      if known?.key == key, known?.output == item.output, isThere { return .unchanged(nil) }
      translated = try await pipeline.translate(bytes, path: item.input)
    } catch {
      return .failed(BatchReport.Failure(item: item, error: error))
    }
    let bytes = Array(translated.rendered(as: format).utf8)
    let entry = BatchJournal.Entry(
      name: item.name, key: key, output: item.output,
      segments: translated.translations.count, issues: translated.issueCount)
    if known?.output == item.output, (try? InputFile(item.output).read()) == bytes {
      return .unchanged(entry)
    }
    try OutputFile(item.output).write(bytes, makingFolders: true)
    return .done(entry)
  }

  private func key(of bytes: [UInt8]) -> String {
    var hash = ContentHash()
    hash.combine(bytes)
    hash.combine(fingerprint.utf8)
    return hash.description
  }
}
