import ArgumentParser
import Workbench

/// Which glossary and language data a command checks by.
struct GlossaryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("A glossary file beside those that hold anyway.", valueName: "file"))
  var glossary: [String] = []

  @Flag(name: .long, help: "Use no glossary.")
  var noGlossary = false

  @Option(
    name: .long,
    help: ArgumentHelp("Language data to use instead of the program's.", valueName: "dir"))
  var data: String?

  /// The rules with the glossary, without a memory.
  func translator(_ globals: GlobalOptions) async throws -> Translator {
    let settings = try globals.settings()
    let selection =
      noGlossary
      ? GlossarySelection.none
      : GlossarySelection(
        userPath: settings.paths.glossary, paths: settings.all(.glossary) + glossary)
    return try await Translator(
      glossary: selection.glossary, dataFolder: data ?? settings[.data])
  }
}
