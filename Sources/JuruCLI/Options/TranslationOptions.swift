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

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A translation memory; the first takes what is new. FILE,penalty=5,readonly is asked only.",
      valueName: "file"))
  var memory: [String] = []

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
      ("--glossary", glossary), ("--memory", memory),
      ("--data", data.map { [$0] } ?? []), ("--cacert", cacert.map { [$0] } ?? []),
    ] where paths.contains("") {
      throw ValidationError("the path of \(option) is empty; give one")
    }
    if let problem = memory.lazy.compactMap(MemorySelection.problem).first {
      throw ValidationError("--memory \(problem)")
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
  /// - Parameter task: what models are asked to do.
  /// - Throws: `EngineSelectionError`.
  func engineSelection(
    _ settings: Settings, task: PromptTask = .translate
  ) throws -> EngineSelection {
    let names =
      engine?.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      ?? settings.all(.engine)
    var options = EngineSelection.Options()
    options.isOffline = offline || settings[.offline] == "true"
    options.environment = ProcessInfo.processInfo.environment
    options.certificates = cacert
    options.prompts = settings.paths.prompts
    options.task = task
    options.maxCost = maxCost
    options.maxCharacters = maxChars
    options.redaction = redact.isEmpty ? nil : try Redaction(redact)
    return try EngineSelection(names, known: settings.engines, options: options)
  }

  /// What is done with the memory.
  enum MemoryUse { case none, lookUp, remember }

  /// The engine with its glossary and its memory; the memory is opened, the data are loaded.
  ///
  /// - Parameters:
  ///   - fuzzyUse: what is done with entries whose source is only like a segment.
  ///   - domain: the field of the texts; empty where unknown.
  ///   - engines: in place of those that options and settings name.
  ///   - task: what models are asked to do.
  func translator(
    _ settings: Settings, memory use: MemoryUse = .remember, fuzzyUse: FuzzyUse = .none,
    domain: String = "", engines: EngineSelection? = nil, task: PromptTask = .translate,
    log: Logger
  ) async throws -> Translator {
    let translator = try await Translator(
      glossary: glossarySelection(settings).glossary,
      memories: openMemories(settings, use, log: log), fuzzyUse: fuzzyUse,
      domain: domain, dataFolder: data ?? settings[.data],
      engines: engines ?? engineSelection(settings, task: task),
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
    let paths = translator.memories.map(\.memory.path)
    log.debug("memory: \(paths.isEmpty ? "none" : paths.joined(separator: ", "))")
    return translator
  }

  /// The path of the memory that is named first; nil where none is to be used.
  func memoryPath(_ settings: Settings) throws -> String? {
    try memorySelections(settings, remembers: false).first?.path
  }

  private func memorySelections(
    _ settings: Settings, remembers: Bool
  ) throws -> [MemorySelection] {
    let named = memory.isEmpty ? settings.all(.memory) : memory
    if noMemory || named == ["none"] { return [] }
    return try named.map { description in
      try MemorySelection(
        description, isDefault: memory.isEmpty && description == settings.paths.memory,
        remembers: remembers)
    }
  }

  private func openMemories(
    _ settings: Settings, _ use: MemoryUse, log: Logger
  ) throws -> [AttachedMemory] {
    if use == .none { return [] }
    var remembers = use == .remember
    return try memorySelections(settings, remembers: use == .remember).compactMap { selection in
      // What is new goes into one: the others need not be written.
      let selection = remembers ? selection : selection.forReading
      remembers = remembers && !selection.remembers
      let memory = try selection.open { log.warning("\($0)") }
      return memory.map { AttachedMemory($0, penalty: selection.penalty) }
    }
  }
}
