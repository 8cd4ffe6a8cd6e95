import ArgumentParser
import Glossaries
import Workbench

/// `juru glossary add`: a term into the user's glossary, or into a file.
struct GlossaryAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a term to your glossary.")

  @Argument(help: "The source term, in its base form.")
  var source: String

  @Argument(help: "Its English; the source itself for do-not-translate.")
  var target: String

  @OptionGroup var fields: TermFieldOptions
  @OptionGroup var author: AuthorOptions

  @Option(name: .long, help: ArgumentHelp("The file; yours by default.", valueName: "file"))
  var to: String?

  @Flag(name: .long, help: "Replace the preferred term that is there.")
  var replace = false

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let paths = try globals.settings().paths
    if to == nil { try OutputFile.makeFolder(paths.data) }
    let path = to ?? paths.glossary
    let values = fields.values
    let term = Term(
      source: source, target: target, partOfSpeech: fields.pos ?? "n",
      status: fields.status.flatMap(TermStatus.init(rawValue:)) ?? .preferred,
      domain: values[.domain, default: ""], note: values[.note, default: ""],
      conceptID: values[.conceptID, default: ""], definition: values[.definition, default: ""],
      reference: values[.reference, default: ""],
      caseRule: fields.caseRule.flatMap(CaseRule.init(rawValue:)) ?? .sentence,
      register: values[.register, default: ""])
    let replaced = try GlossaryEditor(path: path, by: author.glossaryAuthor).add(
      term, replacing: replace)
    let was = replaced.map { " (was '\($0.target)')" } ?? ""
    globals.note("\(path): '\(source)' is now '\(target)'\(was)")
  }
}
