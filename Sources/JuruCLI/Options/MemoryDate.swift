import ArgumentParser
import Foundation

/// A day or a time in UTC, as options take it: `2024-02-09`, `2024-02-09T10:15:00Z`.
struct MemoryDate: ExpressibleByArgument {
  let date: Date

  init?(argument: String) {
    let text = argument.contains("T") ? argument : argument + "T00:00:00Z"
    guard let date = try? Date(text, strategy: .iso8601) else { return nil }
    self.date = date
  }
}
