import Articles
import Glossaries

/// Finds in articles what a glossary may want to list. A few articles are held at once, so that
/// a folder may be larger than the memory.
public struct ExtractionRun: Sendable {
  private let translator: Translator
  private let options: ExtractionOptions
  private let segmenter: ArticleSegmenter
  private let cleaner: ArticleCleaner

  /// - Throws: `DiagnosticList`, where the program was built with faulty rules.
  public init(translator: Translator, options: ExtractionOptions) throws {
    self.translator = translator
    self.options = options
    segmenter = try ArticleSegmenter()
    cleaner = ArticleCleaner(rules: try .embedded())
  }

  /// Reads the articles and proposes what is in them. One that can't be read stands among the
  /// failures.
  ///
  /// - Throws: `MemoryError`; `EngineError` where an engine that was asked for can't answer.
  /// - Complexity: that of an analysis of the articles; memory for a bounded number of candidates.
  public func report(
    on inputs: ArticleInputs, isInterrupted: @Sendable () -> Bool = { false },
    onProgress: (ExtractionReport) -> Void = { _ in }
  ) async throws -> ExtractionReport {
    var report = ExtractionReport()
    report.failures = inputs.unreadable.map { .init(path: $0.path ?? "-", error: $0) }
    var extractor = TermExtractor(analyzer: translator.rules)
    var waiting = inputs.files[...]
    report.left = waiting.count
    while !waiting.isEmpty, !isInterrupted() {
      let files = waiting.prefix(options.jobs * Self.filesOfJob)
      waiting = waiting.dropFirst(files.count)
      for (file, reading) in zip(files, await readings(of: Array(files))) {
        switch reading {
        case .success(let reading): extractor.add(reading)
        case .failure(let error):
          report.failures.append(.init(path: file.path ?? "standard input", error: error))
        }
      }
      report.left = waiting.count
      onProgress(report)
    }
    report.articles = extractor.articles
    report.forgotten = extractor.forgotten
    try await propose(extractor.candidates(minimum: options.minimumFrequency), into: &report)
    try await TermTranslation(translator).propose(for: &report)
    return report
  }

  /// How many files a job is given at once.
  private static let filesOfJob = 4

  /// The analyses of files, in their order.
  private func readings(of files: [InputFile]) async -> [Result<TermReading, any Error>] {
    await withTaskGroup(of: [(Int, Result<TermReading, any Error>)].self) { group in
      for job in 0..<options.jobs {
        group.addTask {
          stride(from: job, to: files.count, by: options.jobs).map { index in
            (index, Result { try reading(of: files[index]) })
          }
        }
      }
      let all = await group.reduce(into: []) { $0 += $1 }
      return all.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func reading(of file: InputFile) throws -> TermReading {
    let article = try segmenter.segments(ofArticle: file.read(), path: file.path, cleaner: cleaner)
    if let issue = SourceLanguage(of: article.segments, rules: translator.rules).issue {
      throw UnreadLanguage(path: file.path, issue: issue)
    }
    return TermReading(article.segments, path: file.path, analyzer: translator.rules)
  }

  private func propose(
    _ candidates: [TermCandidate], into report: inout ExtractionReport
  ) async throws {
    let known = KnownTerms(
      translator.context.glossary, matcher: translator.context.terms, analyzer: translator.rules)
    let proposer = ConceptProposer(translator)
    for candidate in candidates {
      let covered = Set(candidate.forms.lazy.map(\.source).filter(known.cover))
      let open = candidate.forms.filter { !covered.contains($0.source) }
      let isCovered = open.reduce(0) { $0 + $1.frequency } < options.minimumFrequency
      if isCovered, !options.includesCovered {
        report.covered += 1
      } else if report.concepts.count == options.limit {
        report.beyondLimit += 1
      } else {
        var concept = try await proposer.concept(candidate, covered: covered)
        if !options.includesCovered { concept.forms.removeAll(where: \.isCovered) }
        report.concepts.append(concept)
      }
    }
  }
}
