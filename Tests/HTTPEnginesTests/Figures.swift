import Foundation

/// What tests measure on the way, printed where it is asked for: `JURU_TEST_FIGURES=1`.
enum Figures {
  static let areAskedFor = ProcessInfo.processInfo.environment["JURU_TEST_FIGURES"] != nil

  /// A row of a table: its cells between tabs.
  static func print(_ cells: @autoclosure () -> [String]) {
    if areAskedFor { Swift.print(cells().joined(separator: "\t")) }
  }

  /// What this process keeps in memory, in KiB.
  static func residentMemory() throws -> Int {
    let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
      .split(separator: " ")[1]
    return (Int(pages) ?? 0) * 4
  }
}
