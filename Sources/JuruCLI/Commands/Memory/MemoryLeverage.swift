import ArgumentParser
import Workbench

/// `juru memory leverage`: how much of articles the memory has translated already.
struct MemoryLeverage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leverage",
    abstract: "Count segments and words of articles by how well the memory matches them.",
    discussion: """
      The table by which translations are priced: what the memory has between the same neighbours, \
      repetitions within a file and across files, matches by their score, and new text. Only what \
      persons have translated counts. The last column weighs each band as is usual, or by --weights. Ends with 1 where a file can't be read.
      """)

  @Argument(
    help: ArgumentHelp("Articles, and folders of them; - is standard input.", valueName: "path"))
  var paths: [String]

  @Flag(name: .long, help: "A table for each file too.")
  var byFile = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What a word of a band counts, in percent of a new one: 100=0,95-99=25.",
      valueName: "band=percent"))
  var weights: String?

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var options: MemoryOptions

  private func chosenWeights() throws -> LeverageWeights {
    do {
      return try weights.map { value throws(LeverageWeightsError) in try LeverageWeights(value) }
        ?? .usual
    } catch {
      throw ValidationError("--weights \(error)")
    }
  }

  func validate() throws { _ = try chosenWeights() }

  func run() async throws {
    let inputs = try ArticleInputs(paths: paths)
    let memory = try options.open()
    let count = inputs.files.count
    let meter = ProgressMeter(total: count, of: "articles", isQuiet: options.globals.quiet)
    var run = try LeverageRun(memory: memory, weights: chosenWeights())
    let report = try await run.report(on: inputs) { meter.show(left: count - $0, failed: 0) }
    meter.finish()
    try ResultOutput(path: nil).write(
      json ? report.json.indented + "\n" : report.text(byFile: byFile))
    for failure in report.failures {
      options.globals.log.warning("\(ErrorReport(failure.error).message); left out")
    }
    if !report.failures.isEmpty { throw CommandFailure.attention }
  }
}
