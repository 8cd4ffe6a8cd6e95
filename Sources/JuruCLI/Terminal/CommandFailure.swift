import ArgumentParser

/// A failure that a command states itself: its exit code and its message, if there is more to say.
struct CommandFailure: Error {
  let code: Int32
  let message: String
  /// Whether the message is the help, which is printed as it stands.
  var isHelp = false

  /// Done, but something needs a look; what it is was printed already.
  static let attention = CommandFailure(code: ExitStatus.attention, message: "")

  /// The help of a command that was given nothing to work on.
  static func help(of command: any ParsableCommand.Type) -> CommandFailure {
    CommandFailure(
      code: ExitStatus.usage, message: JuruCommand.helpMessage(for: command), isHelp: true)
  }
}
