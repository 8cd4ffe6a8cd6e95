import ArgumentParser
import Glossaries
import Workbench

/// `juru glossary show`: every term for a source.
struct GlossaryShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show every term with this source, and its file.")

  @Argument(help: "The source term.")
  var source: String

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let files = try translation.glossarySelection(globals.settings()).files()
    let terms = files.flatMap(\.terms).filter { $0.source.lowercased() == source.lowercased() }
    guard !terms.isEmpty else {
      throw CommandFailure(
        code: ExitStatus.attention,
        message: "no term '\(source)'; 'juru glossary list --matching \(source)' looks wider")
    }
    try TermOutput(json: json).write(terms, withPlaces: true)
  }
}
