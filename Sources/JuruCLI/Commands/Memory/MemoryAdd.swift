import ArgumentParser
import Foundation
import Workbench

/// `juru memory add`: a sentence with a person's translation.
struct MemoryAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep a translation of your own.",
    discussion: """
      It counts as reviewed unless --status says otherwise, and is used for its source from then on. \
      Where you have translated the source between the same sentences before, it takes that one's \
      place, which the history keeps.
      """)

  @Argument(help: "The source.")
  var source: String

  @Argument(help: "Its translation.")
  var target: String

  @OptionGroup var fields: EntryFieldOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var options: MemoryOptions

  func run() async throws {
    let memory = try options.open(forWriting: true)
    var entry = try MemoryEditing.entry(source: source, target: target)
    fields.apply(to: &entry)
    (entry.createdBy, entry.changedBy) = (author.current, author.current)
    let report = try await memory.store([entry])
    let done =
      report.added > 0
      ? "added" : report.changed > 0 ? "took the place of what was there" : "is there already"
    if report.refused > 0 {
      throw CommandFailure(
        code: ExitStatus.attention,
        message: "a draft doesn't take the place of a reviewed entry; see 'juru memory search'")
    }
    options.globals.note("\(memory.path): the translation \(done)")
  }
}
