import Articles

/// Reads lists of words, and tables that begin with one, and collects what is wrong with them.
struct WordList {
  private(set) var diagnostics: [Diagnostic] = []

  /// The entries of a list: lines that are neither empty nor comments.
  mutating func entries(of text: String, file: String) -> [String] {
    var entries: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let entry = String(line)
      let message = problem(of: entry) ?? problem(ofOrder: entry, after: entries.last)
      if let message { report(message, file: file, line: index + 1) }
      entries.append(entry)
    }
    return entries
  }

  /// The lines of a table that are neither empty nor comments, each with its number and its fields.
  /// The first fields are entries as those of a list are; the lines are sorted.
  mutating func rows(
    of text: String, columns: Int, file: String
  ) -> [(line: Int, fields: [Substring])] {
    var rows: [(line: Int, fields: [Substring])] = []
    var previous: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == columns, fields.allSatisfy({ !$0.isEmpty }) else {
        report("expected \(columns) fields parted by tabs", file: file, line: index + 1)
        continue
      }
      let message =
        problem(of: String(fields[0])) ?? problem(ofOrder: String(line), after: previous)
      if let message { report(message, file: file, line: index + 1) }
      previous = String(line)
      rows.append((index + 1, fields))
    }
    return rows
  }

  mutating func report(_ message: String, file: String, line: Int) {
    diagnostics.append(Diagnostic(file: file, line: line, message: message))
  }

  private func problem(of entry: String) -> String? {
    if entry.lowercased() != entry { return "'\(entry)' has capitals; write it in lower case" }
    let words = entry.split(separator: " ", omittingEmptySubsequences: false)
    if words.contains(where: { $0.isEmpty || $0.contains(where: \.isWhitespace) }) {
      return "'\(entry)' has stray white space; leave one space between words"
    }
    return nil
  }

  private func problem(ofOrder entry: String, after previous: String?) -> String? {
    guard let previous else { return nil }
    if previous == entry { return "'\(entry)' stands twice; remove one" }
    if !previous.utf8.lexicographicallyPrecedes(entry.utf8) {
      return "'\(entry)' comes after '\(previous)'; sort the list by bytes"
    }
    return nil
  }
}
