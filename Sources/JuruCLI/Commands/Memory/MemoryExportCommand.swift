import ArgumentParser
import BilingualFiles
import Foundation
import IndonesianEnglish
import Workbench

/// `juru memory export`: the memory, or part of it, as a file for another program.
struct MemoryExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the memory as a TMX, XLIFF or TSV file.",
    discussion: """
      TMX keeps everything. XLIFF 1.2 (xliff) and 2.1 (xliff2) keep texts, codes, documents, status \
      and notes; TSV has no place for codes. The file appears whole or not at all.
      """)

  @Argument(help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var path: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The format; the file's ending tells it else.",
      valueName: UnitFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format: UnitFormat?

  @OptionGroup var filter: MemoryFilterOptions
  @OptionGroup var options: MemoryOptions

  func run() async throws {
    guard let format = format ?? UnitFormat(path: path) else {
      let known = UnitFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure(
        code: ExitStatus.usage,
        message: "the name '\(path)' tells no format; say it with --format: \(known)")
    }
    let memory = try options.open()
    if OutputFile(path).replaces(anyOf: [InputFile(memory.path)]) {
      throw CommandFailure(
        code: ExitStatus.usage,
        message: "'\(path)' is the memory itself, which the export would replace; name another file"
      )
    }
    let output = try ResultOutput(path: path)
    let interruption = Interruption()
    let total = try await memory.stats().entries
    let meter = ProgressMeter(total: total, of: "entries", isQuiet: options.globals.quiet)
    var problems = ProblemList(log: options.globals.log)
    let report = try await MemoryExport(
      of: memory, format: format, filter: filter.filter, version: IndonesianEnglish.version
    ).run(
      write: output.write, isInterrupted: { interruption.isRequested },
      onProblem: { problems.add("entry \($0.id ?? 0): \($1)") },
      onProgress: { meter.show(left: total - $0, failed: 0) })
    meter.finish()
    problems.finish()
    try output.finish()
    options.globals.note("\(path): \(report.written) written, \(report.skipped) left out")
    if report.skipped > 0 { throw CommandFailure.attention }
  }
}

extension UnitFormat: ExpressibleByArgument {}
