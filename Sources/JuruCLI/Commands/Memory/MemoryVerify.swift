import ArgumentParser
import TranslationMemories
import Workbench

/// `juru memory verify`: whether the file is whole and its translations are sound.
struct MemoryVerify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the memory's file, and every translation in it.",
    discussion: """
      Of each translation numbers, names and terms, negation, quotations and length are checked, as \
      after 'juru translate', and whether another entry has another target for the same source. \
      Ends with 1 where there is something to look at.
      """)

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var filter: MemoryFilterOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var options: MemoryOptions

  func run() async throws {
    let memory = try options.open()
    let translator = try await glossary.translator(options.globals)
    let total = try await memory.stats().entries
    let meter = ProgressMeter(total: total, of: "entries", isQuiet: options.globals.quiet)
    var verification = MemoryVerification(translator, filter: filter.filter)
    let report = try await verification.run(memory) { meter.show(left: total - $0, failed: 0) }
    meter.finish()
    try ResultOutput(path: nil).write(json ? report.json.indented + "\n" : report.text)
    options.globals.note("\(memory.path): \(report.summary)")
    if !report.isClean { throw CommandFailure.attention }
  }
}
