import ArgumentParser
import Foundation

/// Who makes a change.
struct AuthorOptions: ParsableArguments {
  @Option(name: .long, help: "Who writes it; JURU_AUTHOR or the login name by default.")
  var author: String?

  /// The person.
  var current: String {
    if let author { return author }
    let stated = ProcessInfo.processInfo.environment["JURU_AUTHOR"] ?? ""
    return stated.isEmpty ? NSUserName() : stated
  }
}
