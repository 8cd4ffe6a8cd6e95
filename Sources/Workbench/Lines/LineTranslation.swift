import Articles
import Foundation
import Translation

/// Translates an input line by line: for each line in, one result out, in order.
public struct LineTranslation: Sendable {
  /// A line, and its translation; a line without text has none.
  public struct Result: Sendable {
    public let line: SourceLine
    public let translation: Translation?
  }

  private let translator: Translator
  private let jobs: Int
  private let checker: TranslationChecker?

  /// - Parameters:
  ///   - jobs: how many batches are translated at the same time.
  ///   - isChecked: whether the results are checked; that takes its time.
  public init(translator: Translator, jobs: Int, isChecked: Bool) {
    self.translator = translator
    self.jobs = jobs
    checker = isChecked ? TranslationChecker(translator) : nil
  }

  /// Hands the results to `emit` as soon as they are there, in the order of the lines.
  ///
  /// - Parameters:
  ///   - isInterrupted: asked before each batch; where true, what is in hand is finished.
  ///   - emit: takes the results of some lines.
  /// - Throws: `InputError`, `LineEncodingError` after the lines before the bad one, what `emit`
  ///   throws, and `EngineError`.
  public func run(
    _ file: InputFile, isInterrupted: () -> Bool = { false },
    emit: ([Result]) throws -> Void
  ) async throws {
    let descriptor = try file.open()
    defer { if file.path != nil { close(descriptor) } }
    var reader = LineReader(descriptor: descriptor, path: file.path)
    var running: [Task<([Result], LineEncodingError?), any Error>] = []
    defer { for task in running { task.cancel() } }
    func finishFirst() async throws {
      let (results, error) = try await running.removeFirst().value
      try emit(results)
      if let error { throw error }
    }
    while !isInterrupted() {
      // Nothing is held back while the input makes us wait.
      while !running.isEmpty, running.count >= jobs || !reader.isReady { try await finishFirst() }
      guard let batch = try reader.next() else { break }
      running.append(Task { try await translate(batch) })
    }
    while !running.isEmpty { try await finishFirst() }
  }

  private func translate(
    _ batch: LineBatch
  ) async throws -> (results: [Result], error: LineEncodingError?) {
    let (lines, error) = batch.lines()
    let parts = lines.map { LineParts($0, segmenter: translator.segmenter) }
    let translations = try await translator.translate(
      parts.flatMap(\.segments), document: batch.path)
    var rest = translations[...]
    let results = zip(lines, parts).map { line, parts in
      let own = rest.prefix(parts.segments.count)
      rest = rest.dropFirst(own.count)
      return Result(
        line: line, translation: parts.joined(checker?.checked(own) ?? Array(own)))
    }
    return (results, error)
  }
}
