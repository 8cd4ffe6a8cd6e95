import Articles

extension GlossaryLint {
  /// Targets that are written so that the checker can't find them, or that hold what belongs into
  /// other lines.
  func targetDiagnostics(_ line: GlossaryLine, in file: GlossaryFile) -> [Diagnostic] {
    guard let term = line.term else { return [] }
    let entry = Entry(term: term, line: line, file: file)
    var found: [Diagnostic] = []
    for (column, value) in [(GlossaryColumn.source, term.source), (.target, term.target)] {
      if let mark = [";", "|", " / "].first(where: value.contains) {
        found.append(
          entry.diagnostic(
            column,
            "'\(value)' holds '\(mark.trimmed)', as if it were several; write a line for each, "
              + "the others admitted", severity: .warning))
      }
    }
    let words = term.target.split(separator: " ")
    if words.count > 1, let first = words.first, ["the", "a", "an"].contains(first) {
      found.append(
        entry.diagnostic(
          .target,
          "'\(term.target)' begins with an article, which the sentence sets; leave it out, or the "
            + "target is not found after another", severity: .warning))
    }
    if words.count > 1, words.first == "to", term.partOfSpeech.hasPrefix("v") {
      found.append(
        entry.diagnostic(
          .target,
          "'\(term.target)' begins with 'to', which no other form of the verb has; leave it out",
          severity: .warning))
    }
    if !evidence.isFound(term.rendering, term.rendering) {
      found.append(
        entry.diagnostic(
          .target,
          "'\(term.rendering)' holds no word, and the checker never finds it; write one",
          severity: .error))
    }
    return found
  }

  /// Terms that the texts of a folder don't hold, each at its first line.
  func unseenDiagnostics(_ entries: [Entry]) -> [Diagnostic] {
    guard let usage = evidence.usage else { return [] }
    var known = usage.sources
    return entries.filter { known.insert($0.term.source.lowercased()).inserted }.map { entry in
      entry.diagnostic(
        .source,
        "'\(entry.term.source)' is never seen in \(usage.place); check its spelling and its base "
          + "form, or leave it for other texts", severity: .warning)
    }
  }
}
