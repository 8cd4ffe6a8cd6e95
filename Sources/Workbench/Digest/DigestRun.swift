import Summaries
import Translation

/// Reads articles, groups them by event, and summarizes each event. Of all articles only what tells
/// their likeness is held; those of an event are read again when it is summarized, so that a folder
/// may be larger than the memory.
public struct DigestRun: Sendable {
  private let pipeline: ArticlePipeline
  private let jobs: Int
  private let writer: EventWriter
  private let cues: SummaryCues
  private let credits: CreditReader

  /// What is under way.
  public enum Phase: Sendable { case reading, summarizing }

  /// - Throws: `DiagnosticList`, where the program was built with faulty data.
  public init(pipeline: ArticlePipeline, length: SummaryLength, jobs: Int) throws {
    self.pipeline = pipeline
    self.jobs = max(1, jobs)
    writer = try EventWriter(translator: pipeline.translator, length: length)
    cues = try .embedded()
    credits = try .embedded()
  }

  /// The digest of the files. One that can't be read, or is in another language, stands among the
  /// failures.
  ///
  /// - Parameter onProgress: told before each phase, and after each article that was read and each
  ///   event that was summarized, with how many are left and how many failed.
  /// - Throws: `EngineError`: what one article can't get, no other can.
  /// - Complexity: that of a translation of the articles that are no copies.
  public func report(
    on inputs: ArticleInputs, isInterrupted: () -> Bool = { false },
    onProgress: (Phase, Int, Int) -> Void = { _, _, _ in }
  ) async throws -> DigestReport {
    var report = DigestReport()
    report.failures = inputs.unreadable.map { .init(path: $0.path ?? "-", error: $0) }
    var profiles: [ArticleProfile] = []
    var files: [InputFile] = []
    onProgress(.reading, inputs.files.count, report.failures.count)
    let readings = await parallelMap(inputs.files, jobs: jobs, isInterrupted: isInterrupted) {
      file in
      Result { try profile(of: file) }
    } onEach: {
      onProgress(.reading, $0, report.failures.count)
    }
    for (file, reading) in zip(inputs.files, readings) {
      switch reading {
      case .success(let profile):
        profiles.append(profile)
        files.append(file)
      case .failure(let error): report.failures.append(.init(path: file.name, error: error))
      case nil: report.left += 1
      }
    }
    let events = EventItem.items(of: EventClusters(profiles).events) { files[$0] }
    onProgress(.summarizing, events.count, report.failures.count)
    let outcomes = await parallelMap(events, jobs: jobs, isInterrupted: isInterrupted) {
      [profiles] items in
      await outcome(of: items, profiles: profiles)
    } onEach: {
      onProgress(.summarizing, $0, report.failures.count)
    }
    for (items, outcome) in zip(events, outcomes) {
      guard let outcome else {
        report.left += items.count
        continue
      }
      if let error = outcome.failures.lazy.compactMap({ $0.error as? EngineError }).first {
        throw error
      }
      report.failures += outcome.failures
      if let entry = outcome.entry { report.events.append(entry) }
    }
    return report
  }

  /// The digest of articles that are translated already, in the order in which they were given.
  public func report(on articles: [TranslatedArticle]) -> DigestReport {
    let profiles = articles.map { article in
      ArticleProfile(
        path: article.article.path ?? InputFile.standardInput.name,
        segments: article.translations.map(\.segment), metadata: article.article.metadata,
        cues: cues, credits: credits)
    }
    let events = EventClusters(profiles).events.sorted {
      $0.members[0].article < $1.members[0].article
    }
    var report = DigestReport()
    report.events = EventItem.items(of: events) { articles[$0] }.map {
      writer.entry($0, profiles: profiles)
    }
    return report
  }

  private func profile(of file: InputFile) throws -> ArticleProfile {
    let (article, segments) = try pipeline.segments(of: file.read(), path: file.path)
    if let issue = SourceLanguage(of: segments, rules: pipeline.translator.rules).issue {
      throw UnreadLanguage(path: file.path, issue: issue)
    }
    return ArticleProfile(
      path: file.name, segments: segments, metadata: article.metadata, cues: cues,
      credits: credits)
  }

  /// What became of an event.
  private struct Outcome: Sendable {
    var entry: DigestReport.EventEntry?
    var failures: [DigestReport.Failure] = []
  }

  private func outcome(
    of items: [EventItem<InputFile>], profiles: [ArticleProfile]
  ) async -> Outcome {
    var outcome = Outcome()
    var translated: [EventItem<TranslatedArticle>] = []
    for item in items {
      do {
        let (article, segments) = try pipeline.segments(
          of: item.content.read(), path: item.content.path)
        let content = try await pipeline.translate(segments, of: article)
        translated.append(EventItem(member: item.member, key: item.key, content: content))
      } catch {
        outcome.failures.append(.init(path: item.content.name, error: error))
      }
    }
    if !translated.isEmpty { outcome.entry = writer.entry(translated, profiles: profiles) }
    return outcome
  }
}
