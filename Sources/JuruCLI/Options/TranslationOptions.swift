import ArgumentParser
import Articles
import Foundation
import HTTPEngines
import Logging
import Translation
import TranslationMemories
import Workbench

/// The options that say how to translate; settings stand in where one isn't given.
struct TranslationOptions: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("The engine, or several to try in turn.", valueName: "name"))
  var engine: String?

  @Option(
    name: .long,
    help: ArgumentHelp("A glossary file beside those that hold anyway.", valueName: "file"))
  var glossary: [String] = []

  @Flag(name: .long, help: "Use no glossary.")
  var noGlossary = false

  @Option(name: .long, help: ArgumentHelp("The translation memory.", valueName: "file"))
  var memory: String?

  @Flag(name: .long, help: "Use no translation memory.")
  var noMemory = false

  @Option(
    name: .long,
    help: ArgumentHelp("Language data to use instead of the program's.", valueName: "dir"))
  var data: String?

  @Flag(name: .long, help: "Open no connection: use the rules alone.")
  var offline = false

  @Option(
    name: .long,
    help: ArgumentHelp("Stop before services cost more than this.", valueName: "amount"))
  var maxCost: Double?

  @Option(
    name: .long,
    help: ArgumentHelp("Stop before more characters are sent than this.", valueName: "n"))
  var maxChars: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Replace by marks what is not to be sent: names, numbers, or a regular expression.",
      valueName: "what"))
  var redact: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Certificates (PEM) to trust in place of the system's.", valueName: "file"))
  var cacert: String?

  @Flag(name: .long, help: "End with 1 where a check finds something.")
  var strict = false

  @Option(name: [.short, .long], help: ArgumentHelp("How much to do at once.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .long, help: "Leave in the article what cleaning would take away.")
  var keepAll = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("'--jobs \(jobs)': give a whole number from 1") }
    if let maxCost, !(maxCost >= 0 && maxCost.isFinite) {
      throw ValidationError("'--max-cost \(maxCost)': give an amount from 0")
    }
    if let maxChars, maxChars < 0 {
      throw ValidationError("'--max-chars \(maxChars)': give a whole number from 0")
    }
    do {
      _ = try Redaction(redact)
    } catch {
      throw ValidationError("\(error)")
    }
    for (option, paths) in [
      ("--glossary", glossary), ("--memory", memory.map { [$0] } ?? []),
      ("--data", data.map { [$0] } ?? []), ("--cacert", cacert.map { [$0] } ?? []),
    ] where paths.contains("") {
      throw ValidationError("the path of \(option) is empty; give one")
    }
  }

  /// More at once would only hold more in memory.
  private static let mostJobs = 256

  func jobCount(_ settings: Settings) -> Int {
    min(jobs ?? settings[.jobs].flatMap { Int($0) } ?? 1, Self.mostJobs)
  }

  /// The glossary files that hold.
  func glossarySelection(_ settings: Settings) -> GlossarySelection {
    noGlossary
      ? .none
      : GlossarySelection(
        userPath: settings.paths.glossary, paths: settings.all(.glossary) + glossary)
  }

  /// The engines that are asked.
  ///
  /// - Throws: `EngineSelectionError`.
  func engineSelection(_ settings: Settings) throws -> EngineSelection {
    let names =
      engine?.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      ?? settings.all(.engine)
    var options = EngineSelection.Options()
    options.isOffline = offline || settings[.offline] == "true"
    options.environment = ProcessInfo.processInfo.environment
    options.certificates = cacert
    options.prompts = settings.paths.prompts
    options.maxCost = maxCost
    options.maxCharacters = maxChars
    options.redaction = redact.isEmpty ? nil : try Redaction(redact)
    return try EngineSelection(names, known: settings.engines, options: options)
  }

  /// What is done with the memory.
  enum MemoryUse { case none, lookUp, remember }

  /// The engine with its glossary and its memory; the memory is opened, the data are loaded.
  func translator(
    _ settings: Settings, memory use: MemoryUse = .remember,
    log: Logger
  ) async throws -> Translator {
    let translator = try await Translator(
      glossary: glossarySelection(settings).glossary,
      memory: openMemory(settings, use, log: log),
      dataFolder: data ?? settings[.data], engines: engineSelection(settings),
      onMemoryFailure: { error in
        log.warning("the memory failed, the translation goes on without it: \(error)")
      },
      onEngineFailure: { event in
        switch event {
        case .failed(let error, let next): log.warning("\(error); '\(next.name)' goes on")
        case .rejected(let count, let engine, let reason, let next):
          log.warning(
            """
            '\(engine.name)' has no sound translation of \(count) segments (\(reason)); \
            '\(next.name)' translates them
            """)
        }
      })
    let glossary = translator.context.glossary
    log.debug("engine \(translator.id), language data \(data ?? settings[.data] ?? "built in")")
    log.debug("glossary: \(glossary.terms.count) terms of \(glossary.files.count) files")
    log.debug("memory: \(translator.memory?.path ?? "none")")
    return translator
  }

  /// The path of the memory; nil where none is to be used.
  func memoryPath(_ settings: Settings) -> String? {
    let path = memory ?? settings[.memory] ?? settings.paths.memory
    return noMemory || path == "none" ? nil : path
  }

  private func openMemory(
    _ settings: Settings, _ use: MemoryUse, log: Logger
  ) throws -> TranslationMemory? {
    guard use != .none, let path = memoryPath(settings) else { return nil }
    return try MemorySelection(
      path: path, isDefault: memory == nil && path == settings.paths.memory,
      remembers: use == .remember
    ).open { log.warning("\($0)") }
  }
}
