import ArgumentParser
import Glossaries
import Workbench

/// `juru glossary import`: the terms of another program's file into the user's glossary.
struct GlossaryImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take the terms of a TSV, CSV, TBX, UTX or DeepL file into your glossary.",
    discussion: """
      New terms are added at the end; in known ones what is empty is filled in. A term that \
      contradicts yours is left out and told, unless --replace is given. What can't be read as a \
      term is left out and told with its line; the exit code is then 1.
      """)

  @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "file"))
  var path: String

  @OptionGroup var format: GlossaryFormatOptions

  @Option(name: .long, help: ArgumentHelp("The glossary; yours by default.", valueName: "file"))
  var to: String?

  @Flag(name: .long, help: "Let the file's terms replace those that contradict them.")
  var replace = false

  @Flag(name: [.customShort("n"), .long], help: "Say what would be done, and write nothing.")
  var dryRun = false

  @OptionGroup var author: AuthorOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let input = InputFile(path)
    let imported = try format.format(of: path).read(
      input.read(), path: input.path ?? "standard input", columns: format.mapping())
    let paths = try globals.settings().paths
    if to == nil, !dryRun { try OutputFile.makeFolder(paths.data) }
    let destination = to ?? paths.glossary
    let union = try GlossaryEditor(path: destination, by: author.glossaryAuthor).add(
      imported.terms, preferring: replace ? .second : nil, isTrial: dryRun)
    for problem in imported.skipped { globals.log.warning("\(problem); left out") }
    for conflict in union.conflicts {
      globals.log.warning(
        "\(conflict.new.file):\(conflict.new.line): \(conflict); left out, --replace takes it")
    }
    let skipped = imported.skipped.count + union.conflicts.count
    globals.note(
      "\(destination): \(imported.conceptCount) concepts, \(imported.terms.count) terms read; "
        + "\(union.added) new, \(union.changed) changed, \(union.unchanged) there already, "
        + "\(skipped) left out" + (dryRun ? "; nothing was written" : ""))
    if skipped > 0 { throw CommandFailure.attention }
  }
}
