import ArgumentParser
import Foundation
import Glossaries
import TranslationMemories
import Workbench

/// `juru glossary impact`: what an edit of the glossary would change, before it is made.
struct GlossaryImpact: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Show what an edit of the glossary would change in translations.",
    discussion: """
      The edit is terms that are set or removed in your glossary, or in the file of --glossary \
      that has them, or a changed file. Each segment whose translation changes is shown before \
      (-) and after (+), with what 'juru glossary check' would say (!). Without a path, the \
      memory's entries are looked at; with paths, those of a memory that is named by --memory \
      too. Nothing is written, neither glossary nor memory.
      """)

  @Argument(
    help: ArgumentHelp(
      "Articles, or folders of .txt, .md and .html files; - is standard input.",
      valueName: "path"))
  var paths: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A term as it would be; may be given again. Other fields follow: "
        + "'rudal=rocket|status=forbidden|pos=n'.", valueName: "source=target"))
  var set: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("A term to take out; may be given again.", valueName: "source"))
  var remove: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The changed glossary, in place of the last --glossary, or else of yours.",
      valueName: "file"))
  var with: String?

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if set.isEmpty, remove.isEmpty, with == nil {
      throw ValidationError("no edit; give --set 'source=target', --remove 'source' or --with FILE")
    }
    if with != nil, !(set.isEmpty && remove.isEmpty) {
      throw ValidationError("--with is the whole edit; leave out --set and --remove")
    }
    if translation.noGlossary {
      throw ValidationError("with --no-glossary there is nothing to edit; leave it out")
    }
    if translation.noMemory, paths.isEmpty {
      throw ValidationError("with --no-memory there is nothing to look at; give a path")
    }
    do {
      for text in set { _ = try StatedTerm(text) }
    } catch {
      throw ValidationError("--set " + error.description)
    }
  }

  func run() async throws {
    let inputs = try ArticleInputs(paths: paths)
    let settings = try globals.settings()
    let selection = translation.glossarySelection(settings)
    let changed = try changedGlossary(selection, settings)
    let pipeline = try await ArticlePipeline(keepsAll: translation.keepAll, isChecked: false) {
      try await translation.translator(settings, memory: .lookUp, log: globals.log)
    }
    if paths.isEmpty || !translation.memory.isEmpty, pipeline.translator.memory == nil,
      let path = try translation.memoryPath(settings)
    {
      throw MemoryError.notFound(path: path)
    }
    let difference = GlossaryDifference(
      from: pipeline.translator.context.glossary.terms, to: changed.terms)
    if difference.isEmpty {
      globals.log.warning("the glossary says so already; nothing would change")
    }
    var run = ImpactRun(pipeline, changedTo: changed, difference: difference)
    var failed = inputs.unreadable.map { ErrorReport($0).message }
    for file in inputs.files {
      do {
        try await run.look(at: file.read(), path: file.path)
      } catch {
        // What was the only input is the command's own failure.
        if inputs.files.count == 1 { throw error }
        failed.append(ErrorReport(error).message)
      }
    }
    if paths.isEmpty || !translation.memory.isEmpty { try await run.lookAtMemory() }
    try print(run.report, difference)
    for message in failed { globals.log.warning("\(message)") }
    if !failed.isEmpty { throw CommandFailure.attention }
  }

  private func changedGlossary(
    _ selection: GlossarySelection, _ settings: Settings
  ) throws -> Glossary {
    if let with {
      return try selection.glossary(
        with: with, inPlaceOf: translation.glossary.last ?? settings.paths.glossary)
    }
    return try selection.glossary(setting: set.map { try StatedTerm($0) }, removing: remove)
  }

  private func print(_ report: ImpactReport, _ difference: GlossaryDifference) throws {
    let output = try ResultOutput(path: nil)
    if json {
      let edit = JSONValue.object(DifferenceOutput.members(of: difference))
      return try output.write(report.json(edit: edit).indented + "\n")
    }
    let edit = DifferenceOutput.text(of: difference)
    try output.write(
      edit + (edit.isEmpty ? "" : "\n") + report.text + (report.changes.isEmpty ? "" : "\n")
        + report.summary + "\n")
  }
}
