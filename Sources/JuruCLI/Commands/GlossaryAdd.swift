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

  @Option(name: .long, help: "The part of speech: \(Term.partsOfSpeech.joined(separator: ", ")).")
  var pos = "n"

  @Option(name: .long, help: "The status.")
  var status = TermStatus.preferred.rawValue

  @Option(name: .long, help: "The domain.")
  var domain = ""

  @Option(name: .long, help: "A note.")
  var note = ""

  @Option(name: .long, help: ArgumentHelp("The file; yours by default.", valueName: "file"))
  var to: String?

  @Flag(name: .long, help: "Replace the preferred term that is there.")
  var replace = false

  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if TermStatus(rawValue: status) == nil {
      let known = TermStatus.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("unknown status '\(status)'; it is one of \(known)")
    }
  }

  func run() throws {
    let paths = try globals.settings().paths
    if to == nil { try OutputFile.makeFolder(paths.data) }
    let path = to ?? paths.glossary
    let term = Term(
      source: source, target: target, partOfSpeech: pos,
      status: TermStatus(rawValue: status) ?? .preferred, domain: domain, note: note)
    let replaced = try GlossaryEditor(path: path).add(term, replacing: replace)
    let was = replaced.map { " (was '\($0.target)')" } ?? ""
    globals.note("\(path): '\(source)' is now '\(target)'\(was)")
  }
}
