import Articles
import Foundation
import HTTPEngines
import Segmentation
import Summaries
import Workbench

/// What a translation would do: how much text, with what, what would leave the machine, and what
/// that would cost.
struct DryRun {
  private let options: TranslationOptions
  private let globals: GlobalOptions
  private let settings: Settings

  /// The field of the texts; empty where unknown.
  private let domain: String

  init(
    _ options: TranslationOptions, _ globals: GlobalOptions, _ settings: Settings, domain: String
  ) {
    self.options = options
    self.domain = domain
    self.globals = globals
    self.settings = settings
  }

  /// - Parameter lines: whether each line is one segment.
  func run(_ files: [InputFile], lines: Bool) async throws {
    try await run(files, lines: lines) {
      let translator = try await options.translator(
        settings, memory: .lookUp, domain: domain, log: globals.log)
      return { try await translator.forecast(for: $0) }
    }
  }

  /// The same for summaries of articles: a chat server gets the whole article, other engines what is
  /// to be translated.
  func run(
    _ files: [InputFile], summariesOf length: SummaryLength, by engines: EngineSelection,
    prompt: PromptTemplate?
  ) async throws {
    try await run(files, lines: false) {
      let translator = try await options.translator(
        settings, memory: .lookUp, engines: engines.withoutChat, log: globals.log)
      let model = try ModelSummarizer(
        engines, translator: translator, rules: ArticleSummarizer(translator), prompt: prompt)
      guard let model else { return { try await translator.forecast(for: $0) } }
      return { try await model.forecast(for: $0, length: length) }
    }
  }

  /// What an engine would be sent for the segments of a document; nil for the rules.
  private typealias Forecast = ([Segment]) async throws -> TranslationForecast?

  private func run(
    _ files: [InputFile], lines: Bool, forecasting: () async throws -> Forecast
  ) async throws {
    let cleaner = ArticleCleaner(rules: try .embedded())
    let segmenter = SentenceSegmenter(rules: try .embedded())
    let output = try ResultOutput(path: nil)
    var documents: [[Segment]] = []
    for file in files {
      let segments: [Segment]
      if lines {
        segments = Self.segments(ofLines: try file.text())
      } else {
        let document = try ArticleReader().read(contentsOf: file.read(), path: file.path)
        let article = cleaner.clean(document, keepAll: options.keepAll)
        segments = segmenter.segments(of: article)
      }
      let words = segments.reduce(0) { $0 + $1.text.wordCount }
      let characters = segments.reduce(0) { $0 + $1.text.unicodeScalars.count }
      try output.write(
        "\(file.path ?? "standard input"): \(segments.count.counted("segment")), "
          + "\(words.counted("word")), \(characters.counted("character"))\n")
      documents.append(segments)
    }
    let services = try options.engineSelection(settings).services
    let engines =
      services.isEmpty
      ? "rules (nothing leaves this machine)"
      : services.map { "\($0.name) (\($0.reach))" }.joined(separator: ", ")
    let terms = try options.glossarySelection(settings).glossary().terms.count
    let memory = try options.memoryPath(settings) ?? "none"
    try output.write("engine: \(engines); glossary: \(terms) terms; memory: \(memory)\n")
    if !services.isEmpty {
      try output.write(try await forecast(of: documents, forecasting()))
    }
  }

  private static func segments(ofLines text: String) -> [Segment] {
    text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
      .enumerated().map { index, line in
        Segment(
          id: "s\(index + 1)", block: 0, kind: .line, range: SourceRange(0, line.utf8.count),
          text: String(line))
      }
  }

  /// What the first engine would be sent for all documents.
  private func forecast(
    of documents: [[Segment]], _ forecast: Forecast
  ) async throws -> String {
    var parts: [TranslationForecast] = []
    for segments in documents {
      if let part = try await forecast(segments) { parts.append(part) }
    }
    guard let engine = parts.first?.engine else { return "" }
    func sum(_ value: (TranslationForecast) -> Int) -> Int { parts.reduce(0) { $0 + value($1) } }
    let tokens = parts.compactMap(\.request.tokens)
    let costs = parts.compactMap(\.request.cost)
    let counted =
      tokens.isEmpty
      ? ""
      : ", about \(tokens.reduce(0) { $0 + $1.read }) tokens to read and "
        + "\(tokens.reduce(0) { $0 + $1.written }) to write"
    let price =
      costs.isEmpty
      ? "no price in the settings" : "about \(Budget.shown(costs.reduce(0, +))) in all"
    func count(_ noun: String, _ value: (TranslationForecast) -> Int) -> String {
      sum(value).counted(noun)
    }
    return "'\(engine)' would get \(count("segment") { $0.request.segments }) in "
      + "\(count("request") { $0.request.requests }), "
      + count("character") { $0.request.characters }
      + "\(counted); price: \(price); the memory saves \(count("segment") { $0.savedSegments }), "
      + "\(count("character") { $0.savedCharacters })\n"
  }
}
