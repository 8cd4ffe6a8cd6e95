import Articles

/// Reads lists of words and collects what is wrong with them.
struct WordList {
  private(set) var diagnostics: [Diagnostic] = []

  /// The entries of a list: lines that are neither empty nor comments.
  mutating func entries(of text: String, file: String) -> [String] {
    var entries: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let entry = String(line)
      if let message = problem(of: entry, after: entries.last) {
        diagnostics.append(Diagnostic(file: file, line: index + 1, message: message))
      }
      entries.append(entry)
    }
    return entries
  }

  private func problem(of entry: String, after previous: String?) -> String? {
    if entry.lowercased() != entry { return "'\(entry)' has capitals; write it in lower case" }
    let words = entry.split(separator: " ", omittingEmptySubsequences: false)
    if words.contains(where: { $0.isEmpty || $0.contains(where: \.isWhitespace) }) {
      return "'\(entry)' has stray white space; leave one space between words"
    }
    guard let previous else { return nil }
    if previous == entry { return "'\(entry)' stands twice; remove one" }
    if !previous.utf8.lexicographicallyPrecedes(entry.utf8) {
      return "'\(entry)' comes after '\(previous)'; sort the list by bytes"
    }
    return nil
  }
}
