import ArgumentParser
import TranslationMemories
import Workbench

/// `juru memory dedupe`: takes out entries that another makes needless.
struct MemoryDedupe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedupe", abstract: "Take out what the memory has twice; the history keeps it.",
    discussion: """
      Of equal translations between the same sentences the approved one stays, else the reviewed, \
      else the latest. An engine's translation goes where a person has translated the source.
      """)

  @Flag(name: .long, help: "Take equal translations between other sentences for duplicates too.")
  var acrossContexts = false

  @Flag(name: [.customShort("n"), .long], help: "Say what would be taken out, and do nothing.")
  var dryRun = false

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var author: AuthorOptions
  @OptionGroup var options: MemoryOptions

  func run() async throws {
    let memory = dryRun ? try options.open() : try options.openExisting()
    let found = try await MemoryDuplicates(acrossContexts: acrossContexts).find(in: memory)
    let output = EntryListOutput(
      schema: "juru.memory-dedupe/1", json: json, isListed: dryRun || options.globals.verbose)
    try output.write(found.map { ($0.entry, [("kept", .integer(Int($0.kept.id ?? 0)))]) })
    if !dryRun { try await memory.remove(found.compactMap(\.entry.id), by: author.current) }
    options.globals.note(
      "\(memory.path): \(found.count.counted("duplicate"))"
        + (dryRun ? " found; nothing was taken out" : " taken out"))
  }
}
