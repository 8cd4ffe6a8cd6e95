import ArgumentParser
import Foundation
import TranslationMemories
import Workbench

/// `juru memory import`: the translations of a file into the memory.
struct MemoryImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take the translations of a TMX, XLIFF, TSV, JSON or bilingual file into the memory.",
    discussion: """
      A unit that can't be read is left out and told with its line; the exit code is then 1. What \
      juru wrote as JSON or with --format bilingual comes back with your corrections: what differs \
      from the engine's own translation counts as yours. After an interruption the same command \
      goes on.
      """)

  @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "file"))
  var path: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The form; the file's ending tells it else.",
      valueName: BilingualFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format: BilingualFormat?

  @Option(name: .long, help: "What a unit counts as where the file doesn't say (reviewed).")
  var status = MemoryStatus.reviewed

  @Flag(name: [.customShort("n"), .long], help: "Read the file, and write nothing.")
  var dryRun = false

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var author: AuthorOptions
  @OptionGroup var options: MemoryOptions

  func validate() throws {
    if status == .machine {
      throw ValidationError("'--status machine' is for engines; give draft, reviewed or approved")
    }
  }

  func run() async throws {
    let input = InputFile(path)
    guard let format = format ?? BilingualFormat(path: path) else {
      let known = BilingualFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure(
        code: ExitStatus.usage,
        message: "the name '\(path)' tells no format; say it with --format: \(known)")
    }
    // Before a memory is made for a file that isn't there.
    let descriptor = try input.open()
    if input.path != nil { close(descriptor) }
    let size = input.path.flatMap {
      try? FileManager.default.attributesOfItem(atPath: $0)[.size] as? NSNumber
    }
    let memory = try options.open(forWriting: !dryRun)
    let interruption = Interruption { [options] in
      options.globals.note("interrupted: storing what was read (Ctrl-C again ends at once)")
    }
    let meter = ProgressMeter(
      total: (size?.intValue ?? 0) / 1000, of: "kB", isQuiet: options.globals.quiet || size == nil)
    var problems = ProblemList(log: options.globals.log)
    let report = try await MemoryImport(
      into: memory, format: format, status: status, author: author.current, isTrial: dryRun
    ).run(
      input, isInterrupted: { interruption.isRequested }, onProblem: { problems.add("\($0)") },
      onProgress: { meter.show(left: ((size?.intValue ?? 0) - $0) / 1000, failed: 0) })
    meter.finish()
    problems.finish()
    if json { try ResultOutput(path: nil).write(report.json.indented + "\n") }
    options.globals.note(
      "\(memory.path): \(report.summary)" + (dryRun ? "; nothing was written" : ""))
    if !report.isComplete {
      throw CommandFailure(
        code: ExitStatus.interrupted, message: "interrupted; the same command goes on")
    }
    if report.skipped > 0 { throw CommandFailure.attention }
  }
}
