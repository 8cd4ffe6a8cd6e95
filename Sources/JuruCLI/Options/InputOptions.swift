import ArgumentParser
import Foundation
import Workbench

/// The inputs of a command: paths, or standard input.
struct InputOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Files; - is standard input.", valueName: "path"))
  var paths: [String] = []

  /// The files, standard input where none is named.
  ///
  /// - Parameter output: the path that the command will write to.
  /// - Throws: the help, with exit code 64, where standard input is a terminal; a failure where
  ///   the output would replace an input.
  func files(
    of command: any ParsableCommand.Type, output: String? = nil
  ) throws -> [InputFile] {
    if paths.isEmpty {
      guard isatty(STDIN_FILENO) == 0 else {
        throw CommandFailure.help(of: command)
      }
      return [.standardInput]
    }
    let files = paths.map(InputFile.init)
    try ResultOutput.check(output, replacesNoneOf: files)
    return files
  }
}
