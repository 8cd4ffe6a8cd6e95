/// A failure that a command states itself: its exit code and its message, if there is more to say.
struct CommandFailure: Error {
  let code: Int32
  let message: String

  /// Done, but something needs a look; what it is was printed already.
  static let attention = CommandFailure(code: ExitStatus.attention, message: "")
}
