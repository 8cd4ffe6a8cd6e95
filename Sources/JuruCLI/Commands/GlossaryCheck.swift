import ArgumentParser
import Articles
import Foundation
import Translation
import TranslationMemories
import Workbench

/// `juru glossary check`: where translations miss a term, or use one that is not to be used.
struct GlossaryCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List every place of translations where a term doesn't hold.",
    discussion: """
      The inputs are translations made before: the JSON of 'juru translate', tab-separated sources \
      and targets (.tsv), what --format bilingual wrote (.bilingual.txt), or two files side by \
      side (--source, --target). Articles are translated first. With --memory and no input, the \
      entries of that memory are checked. Ends with 1 where a term is missed, is rendered in two \
      ways, or a forbidden or deprecated target is used.
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The form of the inputs; the name's ending tells it else.",
      valueName: BilingualFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format: BilingualFormat?

  @Option(name: .long, help: ArgumentHelp("A file of sources, a line each.", valueName: "file"))
  var source: String?

  @Option(
    name: .long, help: ArgumentHelp("Their translations, line by line.", valueName: "file"))
  var target: String?

  @Flag(name: .long, help: "Of a memory, only what a translation can still get from it.")
  var inUse = false

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  /// Whether the memory's own entries are what is checked.
  private var checksMemory: Bool {
    input.paths.isEmpty && source == nil && !translation.memory.isEmpty
  }

  func validate() throws {
    if (source == nil) != (target == nil) {
      throw ValidationError("--source and --target belong together; give both")
    }
    if source != nil, !input.paths.isEmpty || format != nil {
      throw ValidationError("--source and --target are the input; leave out paths and --format")
    }
    if source == "-", target == "-" {
      throw ValidationError("standard input can't be both --source and --target")
    }
    if inUse, !checksMemory {
      throw ValidationError("--in-use is for the entries of a memory; give --memory and no path")
    }
  }

  func run() async throws {
    let files = source == nil && !checksMemory ? try input.files(of: Self.self) : []
    let pipeline = try await ArticlePipeline(keepsAll: translation.keepAll, isChecked: false) {
      try await translation.translator(
        globals.settings(), memory: checksMemory ? .none : .remember, log: globals.log)
    }
    var check = TermCheck(pipeline.translator)
    if let source, let target {
      let lines = try BilingualLines(sources: InputFile(source), targets: InputFile(target))
      for segment in lines.segments { check.check(segment) }
    }
    for file in files {
      for segment in try await segments(of: file, pipeline) { check.check(segment) }
    }
    if checksMemory, let path = try translation.memoryPath(globals.settings()) {
      try await check.check(
        TranslationMemory.open(path: path, readOnly: true), onlyInUse: inUse)
    }
    let report = check.finished()
    try ResultOutput(path: nil).write(json ? report.json.indented + "\n" : report.text)
    globals.note(report.summary)
    if !report.findings.isEmpty { throw CommandFailure.attention }
  }

  private func segments(
    of file: InputFile, _ pipeline: ArticlePipeline
  ) async throws -> [BilingualSegment] {
    let bytes = try file.read()
    if let format = format ?? BilingualFormat(path: file.path, bytes: bytes) {
      return try format.segments(of: bytes, path: file.path)
    }
    return try await pipeline.translate(bytes, path: file.path).translations.map {
      BilingualSegment($0, path: file.path)
    }
  }
}

extension BilingualFormat: ExpressibleByArgument {}
