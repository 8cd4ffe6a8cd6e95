import ArgumentParser
import TranslationMemories
import Workbench

/// The options that state fields of an entry of the memory.
struct EntryFieldOptions: ParsableArguments {
  @Option(name: .long, help: "The status: draft, reviewed or approved.")
  var status: MemoryStatus?

  @Option(name: .long, help: "A note.")
  var note: String?

  @Option(name: .long, help: "The domain.")
  var domain: String?

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("A tag; may be given again.", valueName: "name"))
  var tag: [String] = []

  @Option(name: .long, help: ArgumentHelp("The document that it is of.", valueName: "path"))
  var document: String?

  @Option(name: .long, help: ArgumentHelp("The sentence before it.", valueName: "text"))
  var before: String?

  @Option(name: .long, help: ArgumentHelp("The sentence after it.", valueName: "text"))
  var after: String?

  @Option(name: .long, help: ArgumentHelp("What it is worth, from 0 to 100.", valueName: "n"))
  var quality: Int?

  func validate() throws {
    if status == .machine {
      throw ValidationError("'--status machine' is for engines; give draft, reviewed or approved")
    }
    if let quality, !(0...100).contains(quality) {
      throw ValidationError("'--quality \(quality)': give a number from 0 to 100")
    }
    if let tag = tag.first(where: { $0.isEmpty || $0.contains(",") }) {
      throw ValidationError("'--tag \(tag)': a tag has no comma and is not empty")
    }
  }

  /// Writes what is stated into an entry.
  func apply(to entry: inout MemoryEntry) {
    if let status { entry.status = status }
    if let note { entry.note = note }
    if let domain { entry.domain = domain }
    if !tag.isEmpty { entry.tags = tag }
    if let document { entry.document = document }
    if let quality { entry.quality = quality }
    if before != nil || after != nil {
      entry.neighbors = SegmentNeighbors(
        before: before ?? entry.neighbors.beforeText, after: after ?? entry.neighbors.afterText)
    }
  }
}
