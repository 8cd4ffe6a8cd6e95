import ArgumentParser
import Foundation

/// The program: parses the arguments, runs the command, and ends with its exit code.
public enum Juru {
  public static func main() async {
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    let showsJSON =
      arguments.contains("--json") || zip(arguments, arguments.dropFirst()).contains {
        $0 == "--format" && $1 == "json"
      }
    do {
      var command = try JuruCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      let report = ErrorReport(error)
      report.print(asJSON: showsJSON)
      exit(report.code)
    }
  }
}
