import ArgumentParser
import Foundation
import Workbench

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Print nothing but results and errors.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Say more about what is done.")
  var verbose = false

  @Flag(name: .long, help: "Never ask anything.")
  var noInput = false

  @Option(name: .long, help: ArgumentHelp("Colors in messages.", valueName: "auto|always|never"))
  var color: ColorChoice?

  @Option(name: .long, help: ArgumentHelp("Read the settings of this file.", valueName: "file"))
  var config: String?

  enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  /// The settings of the environment and the files.
  func settings() throws -> Settings {
    try Settings(environment: ProcessInfo.processInfo.environment, file: config)
  }

  /// Says something that isn't a result, unless the user wants quiet.
  func note(_ line: String) {
    if !quiet { StandardError.write("juru: \(line)") }
  }
}
