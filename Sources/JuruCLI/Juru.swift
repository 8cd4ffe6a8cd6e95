import ArgumentParser
import Foundation

/// The program: parses the arguments, runs the command, and ends with its exit code.
public enum Juru {
  public static func main() async {
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    let form = ErrorForm(
      arguments: arguments, environment: ProcessInfo.processInfo.environment)
    do {
      var command = try JuruCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      exit(ErrorReport(error).print(as: form))
    }
  }
}
