import ArgumentParser
import Foundation
import Workbench

/// The inputs of a command: paths, or standard input.
struct InputOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Files; - is standard input.", valueName: "path"))
  var paths: [String] = []

  /// The files, standard input where none is named.
  ///
  /// - Throws: the help, with exit code 64, where standard input is a terminal.
  func files(of command: any ParsableCommand.Type) throws -> [InputFile] {
    if paths.isEmpty {
      guard isatty(STDIN_FILENO) == 0 else {
        throw CommandFailure.help(of: command)
      }
      return [.standardInput]
    }
    return paths.map(InputFile.init)
  }
}
