import ArgumentParser

/// `juru completion`: the script that completes commands and options in a shell.
struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion", abstract: "Print a completion script for a shell.")

  enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

  @Argument(help: "bash, zsh or fish")
  var shell: Shell

  func run() throws {
    let script =
      switch shell {
      case .bash: JuruCommand.completionScript(for: .bash)
      case .zsh: JuruCommand.completionScript(for: .zsh)
      case .fish: JuruCommand.completionScript(for: .fish)
      }
    try ResultOutput(path: nil).write(script + "\n")
  }
}
