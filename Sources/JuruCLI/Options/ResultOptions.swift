import ArgumentParser

/// Where a command that also writes JSON puts its results.
struct ResultOptions: ParsableArguments {
  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?
}
