import ArgumentParser
import Foundation
import Glossaries

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

  /// The person who changes a glossary today, as the calendar of the place has it.
  var glossaryAuthor: GlossaryAuthor {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return GlossaryAuthor(
      name: current,
      date: String(
        format: "%04d-%02d-%02d", Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1,
        Int(parts.tm_mday)))
  }
}
