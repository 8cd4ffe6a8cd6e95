import ArgumentParser
import Articles
import HTTPEngines
import Workbench

/// `juru prompts`: what language models are told.
struct PromptsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompts", abstract: "List, show and check the prompts for language models.",
    discussion: "A file of yours comes before the one that ships: the folder is named by 'list'.",
    subcommands: [PromptsList.self, PromptsShow.self, PromptsCheck.self])

  func run() async throws { throw CommandFailure.help(of: Self.self) }
}

/// `juru prompts list`.
struct PromptsList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the prompts, those that ship and yours.")

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let library = try PromptLibrary(folder: globals.settings().paths.prompts)
    let output = try ResultOutput(path: nil)
    if json {
      let value: JSONValue = [
        "schema": "juru.prompts/1", "folder": .string(library.folder),
        "prompts": .array(
          library.prompts.map { prompt in
            [
              "name": .string(prompt.name), "id": .string(prompt.id),
              "task": .string(prompt.task.rawValue), "version": .string(prompt.version),
              "answer": .string(prompt.schema.rawValue), "models": .string(prompt.models),
              "path": .string(prompt.path),
            ]
          }),
      ]
      return try output.write(value.indented + "\n")
    }
    for prompt in library.prompts {
      try output.write("\(prompt.id)\t\(prompt.task.rawValue)\t\(prompt.path)\n")
    }
    globals.note("yours go into \(library.folder)")
  }
}

/// `juru prompts show`.
struct PromptsShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a prompt as its file has it: the beginning of your own.")

  @Argument(help: "The name.")
  var name: String

  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let library = try PromptLibrary(folder: globals.settings().paths.prompts)
    guard let prompt = library[name] else {
      let known = library.prompts.map(\.name).joined(separator: ", ")
      throw CommandFailure(
        code: ExitStatus.usage, message: "no prompt '\(name)'; there are \(known)")
    }
    try ResultOutput(path: nil).write(prompt.text)
  }
}

/// `juru prompts check`.
struct PromptsCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check prompts: those of files, or all.")

  @Argument(help: "Files; none for all prompts.")
  var files: [String] = []

  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    var problems: [Diagnostic] = []
    var count = 0
    if files.isEmpty {
      count = try PromptLibrary(folder: globals.settings().paths.prompts).prompts.count
    }
    for file in files {
      do {
        _ = try PromptLibrary.prompt(at: file)
        count += 1
      } catch let list as DiagnosticList {
        problems += list.diagnostics
      }
    }
    guard problems.isEmpty else { throw DiagnosticList(problems) }
    try ResultOutput(path: nil).write("\(count) prompts are well-formed\n")
  }
}
