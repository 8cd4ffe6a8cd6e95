import ArgumentParser
import Workbench

/// `juru memory remove`: entries by their numbers.
struct MemoryRemove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take entries out; the history keeps them.")

  @Argument(help: "The entries' numbers, as 'juru memory search' shows them.")
  var entries: [Int64]

  @OptionGroup var author: AuthorOptions
  @OptionGroup var options: MemoryOptions

  func run() async throws {
    let memory = try options.openExisting()
    for entry in entries where try await memory.entry(entry) == nil {
      throw MemoryEditError.noEntry(entry)
    }
    let count = try await memory.remove(entries, by: author.current)
    options.globals.note("\(memory.path): \(count.counted("entry")) taken out")
  }
}
