import ArgumentParser
import Foundation
import TranslationMemories
import Workbench

/// The options that say which entries of a memory are meant.
struct MemoryFilterOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "Entries of this status; may be given again.",
      valueName: MemoryStatus.allCases.map(\.rawValue).joined(separator: "|")))
  var status: [MemoryStatus] = []

  @Option(name: .long, help: ArgumentHelp("Machine entries of this engine.", valueName: "name"))
  var engine: String?

  @Option(
    name: .long, help: ArgumentHelp("Entries that this person made or changed.", valueName: "name"))
  var by: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Entries of documents whose path holds this.", valueName: "text"))
  var document: String?

  @Option(name: .long, help: ArgumentHelp("Entries of this domain.", valueName: "name"))
  var domain: String?

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("Entries with this tag; may be given again.", valueName: "name"))
  var tag: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Entries changed on that day or later.", valueName: "2024-02-09"))
  var since: MemoryDate?

  @Option(
    name: .long, help: ArgumentHelp("Entries changed before that day.", valueName: "2024-02-09"))
  var before: MemoryDate?

  var filter: MemoryFilter {
    var filter = MemoryFilter()
    filter.statuses = Set(status)
    filter.engine = engine
    filter.author = by
    filter.document = document
    filter.domain = domain
    filter.tags = tag
    filter.since = since?.date
    filter.before = before?.date
    return filter
  }
}

extension MemoryStatus: ExpressibleByArgument {}
