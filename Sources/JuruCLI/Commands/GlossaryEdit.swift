import ArgumentParser
import Glossaries
import Workbench

/// `juru glossary edit`: changes fields of a term in the user's glossary, or in a file.
struct GlossaryEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a term of your glossary.",
    discussion: "Who changed the term and when is written beside it.")

  @Argument(help: "The source term.")
  var source: String

  @Option(name: .long, help: "The new target.")
  var target: String?

  @Option(name: .long, help: "The present target, where the source has several.")
  var of: String?

  @OptionGroup var fields: TermFieldOptions
  @OptionGroup var author: AuthorOptions

  @Option(
    name: .customLong("in"), help: ArgumentHelp("The file; yours by default.", valueName: "file"))
  var file: String?

  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if target == nil, fields.values.isEmpty {
      throw ValidationError("nothing to change; give --target, --status, --note or another field")
    }
  }

  func run() throws {
    let path = try file ?? globals.settings().paths.glossary
    var values = fields.values
    if let target { values[.target] = target }
    guard
      let result = try GlossaryEditor(path: path, by: author.glossaryAuthor)
        .change(source: source, target: of, values)
    else {
      throw CommandFailure(
        code: ExitStatus.attention,
        message: "\(path) has no such term '\(source)'; the terms that ship can't be edited, but "
          + "'juru glossary add' makes one of yours that wins over them")
    }
    let changes = GlossaryColumn.allCases.compactMap { column -> String? in
      let (old, new) = (result.before.value(of: column), result.after.value(of: column))
      return old == new || column == .author || column == .date
        ? nil : "\(column.rawValue) '\(old)' → '\(new)'"
    }
    globals.note(
      "\(path): '\(result.after.source)': "
        + (changes.isEmpty ? "it is so already" : changes.joined(separator: ", ")))
  }
}
