import ArgumentParser
import Glossaries
import Workbench

/// `juru glossary export`: the user's glossary, or others, as a file for another program.
struct GlossaryExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write your glossary as a TSV, CSV, TBX, UTX or DeepL file.")

  @Argument(help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var path: String

  @OptionGroup var format: GlossaryFormatOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A glossary to export instead of yours; may be given again.", valueName: "file"))
  var from: [String] = []

  @Flag(name: .long, help: "All terms that hold, those that ship among them.")
  var all = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How TBX is written: with tags or attributes for its data, or as older programs read it.",
      valueName: "dct|dca|martif"))
  var style = TBXStyle.dct

  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if all, !from.isEmpty {
      throw ValidationError("--all and --from exclude each other; choose one")
    }
  }

  func run() throws {
    let format = try format.format(of: path)
    let settings = try globals.settings()
    let selection =
      all
      ? GlossarySelection(userPath: settings.paths.glossary, paths: settings.all(.glossary))
      : GlossarySelection(
        includesShipped: false, paths: from.isEmpty ? [settings.paths.glossary] : from)
    if OutputFile(path).replaces(anyOf: selection.paths.map(InputFile.init)) {
      throw CommandFailure(
        code: ExitStatus.usage,
        message:
          "'\(path)' is the glossary itself, which the export would replace; name another file")
    }
    let exported = try format.content(
      of: selection.glossary().terms, columns: self.format.mapping(), style: style)
    let output = try ResultOutput(path: path)
    try output.write(exported.bytes)
    try output.finish()
    for problem in exported.skipped { globals.log.warning("\(problem); left out") }
    if !exported.lostColumns.isEmpty {
      let names = exported.lostColumns.map(\.rawValue).joined(separator: ", ")
      globals.log.warning("\(format.rawValue) has no place for \(names); left out")
    }
    globals.note(
      "\(path): \(exported.termCount) terms written, \(exported.skipped.count) left out")
    if !exported.skipped.isEmpty { throw CommandFailure.attention }
  }
}
