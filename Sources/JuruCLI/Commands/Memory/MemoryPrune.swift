import ArgumentParser
import TranslationMemories
import Workbench

/// `juru memory prune`: takes out what nobody needs any more.
struct MemoryPrune: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Take out entries by status, age, use, document or tag; the history keeps them.",
    discussion: """
      The options hold together. --out-of-use finds machine translations of another engine or of \
      terms that were since changed, which no translation gets any more.
      """)

  @Option(
    name: .long,
    help: ArgumentHelp("Entries neither used nor changed since then.", valueName: "2024-02-09"))
  var unusedSince: MemoryDate?

  @Flag(name: .long, help: "Machine entries that no translation can get any more.")
  var outOfUse = false

  @Flag(name: [.customShort("n"), .long], help: "Say what would be taken out, and do nothing.")
  var dryRun = false

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var filter: MemoryFilterOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var options: MemoryOptions

  private var stated: MemoryFilter {
    var stated = filter.filter
    stated.unusedSince = unusedSince?.date
    return stated
  }

  func validate() throws {
    if stated.isEmpty, !outOfUse {
      throw ValidationError(
        "nothing says which entries are to go; give --out-of-use, --unused-since, --status, "
          + "--before, --document, --tag, …")
    }
  }

  func run() async throws {
    let memory = dryRun ? try options.open() : try options.openExisting()
    let usage =
      outOfUse ? MemoryPruning.Usage(try await glossary.translator(options.globals)) : nil
    let found = try await MemoryPruning(filter: stated, outOfUse: usage).find(in: memory)
    let output = EntryListOutput(
      schema: "juru.memory-prune/1", json: json, isListed: dryRun || options.globals.verbose)
    try output.write(found.map { ($0, []) })
    if !dryRun { try await memory.remove(found.compactMap(\.id), by: author.current) }
    options.globals.note(
      "\(memory.path): \(found.count.counted("entry"))"
        + (dryRun ? " found; nothing was taken out" : " taken out"))
  }
}
