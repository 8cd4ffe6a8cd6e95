import ArgumentParser
import Foundation
import TranslationMemories
import Workbench

/// `juru memory`: what the translation memory holds.
struct MemoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory", abstract: "Look into the translation memory.",
    subcommands: [MemoryStats.self, MemorySearch.self])

  func run() async throws { throw CommandFailure.help(of: Self.self) }
}

/// Which memory a command looks into.
struct MemoryOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The translation memory.", valueName: "file"))
  var memory: String?

  @OptionGroup var globals: GlobalOptions

  func open() throws -> TranslationMemory {
    let settings = try globals.settings()
    return try TranslationMemory.open(
      path: memory ?? settings[.memory] ?? settings.paths.memory, readOnly: true)
  }
}
