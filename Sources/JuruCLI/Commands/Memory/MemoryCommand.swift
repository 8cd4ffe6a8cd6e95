import ArgumentParser

/// `juru memory`: what was translated before.
struct MemoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory", abstract: "Look into the translation memory, and keep it in order.",
    subcommands: [
      MemoryStats.self, MemorySearch.self, MemoryShow.self, MemoryAdd.self, MemoryEdit.self,
      MemoryRemove.self, MemoryImportCommand.self, MemoryExportCommand.self, MemoryVerify.self,
      MemoryLeverage.self, MemoryDedupe.self, MemoryPrune.self, MemoryDiff.self,
      MemoryMerge.self, MemorySyncCommand.self, MemoryBackup.self,
    ])

  func run() async throws { throw CommandFailure.help(of: Self.self) }
}
