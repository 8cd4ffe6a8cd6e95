import ArgumentParser
import Workbench

/// `juru memory backup`: a copy of the memory as it is now.
struct MemoryBackup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the memory, while others may write to it.",
    discussion:
      "The copy is a memory itself; give it with --memory, or put it in the place of a lost one.")

  @Argument(help: ArgumentHelp("The file to write; none may be there.", valueName: "file"))
  var path: String

  @OptionGroup var options: MemoryOptions

  func run() async throws {
    let memory = try options.open()
    try OutputFile(path).checkIsNew()
    try await memory.backUp(to: path)
    let entries = try await memory.stats().entries
    options.globals.note("\(path): a copy of \(memory.path) with \(entries.counted("entry"))")
  }
}
