import ArgumentParser
import Glossaries
import Workbench

/// `juru glossary remove`: takes a term out of the user's glossary, or of a file.
struct GlossaryRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a term out of your glossary.")

  @Argument(help: "The source term.")
  var source: String

  @Option(name: .long, help: "Only the term with this target.")
  var target: String?

  @Option(name: .long, help: ArgumentHelp("The file; yours by default.", valueName: "file"))
  var from: String?

  @OptionGroup var author: AuthorOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let path = try from ?? globals.settings().paths.glossary
    let removed = try GlossaryEditor(path: path, by: author.glossaryAuthor)
      .remove(source: source, target: target, partOfSpeech: nil)
    guard !removed.isEmpty else {
      throw CommandFailure(
        code: ExitStatus.attention,
        message: "\(path) has no such term '\(source)'; the terms that ship can't be removed, "
          + "but one of yours with the same source wins over them")
    }
    for term in removed { globals.note("\(path): took out '\(term.source)' = '\(term.target)'") }
  }
}
