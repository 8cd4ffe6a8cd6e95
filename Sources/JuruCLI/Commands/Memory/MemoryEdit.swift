import ArgumentParser
import Workbench

/// `juru memory edit`: another target, status or field for an entry.
struct MemoryEdit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change an entry.",
    discussion: """
      The entry becomes yours: what an engine made counts as reviewed from then on, unless --status \
      says otherwise. What it was stays in its history (juru memory show).
      """)

  @Argument(help: "The entry's number, as 'juru memory search' shows it.")
  var entry: Int64

  @Option(name: .long, help: ArgumentHelp("The source.", valueName: "text"))
  var source: String?

  @Option(name: .long, help: ArgumentHelp("The translation.", valueName: "text"))
  var target: String?

  @OptionGroup var fields: EntryFieldOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var options: MemoryOptions

  func run() async throws {
    let memory = try options.openExisting()
    guard let old = try await memory.entry(entry) else { throw MemoryEditError.noEntry(entry) }
    var new = try MemoryEditing.changed(old, source: source, target: target)
    fields.apply(to: &new)
    if new == old {
      return options.globals.note("entry \(entry) is so already; nothing was changed")
    }
    try await memory.update([new], by: author.current)
    options.globals.note("\(memory.path): entry \(entry) was changed")
  }
}
