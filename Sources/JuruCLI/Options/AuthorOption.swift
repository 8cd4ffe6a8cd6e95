import ArgumentParser
import Foundation
import Glossaries

/// Who changes a glossary.
struct AuthorOption: ParsableArguments {
  @Option(
    name: .customLong("author"), help: "Who changes it; JURU_AUTHOR or the login name by default.")
  var name: String?

  /// The author as of today.
  var author: GlossaryAuthor {
    let stated = ProcessInfo.processInfo.environment["JURU_AUTHOR", default: ""]
    return GlossaryAuthor(name: name ?? (stated.isEmpty ? NSUserName() : stated), date: Self.today)
  }

  /// Today, as the calendar of the place has it (ISO 8601).
  private static var today: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return String(
      format: "%04d-%02d-%02d", Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)
    )
  }
}
