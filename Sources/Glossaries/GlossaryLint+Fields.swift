import Articles

extension GlossaryLint {
  /// Columns whose names look mistyped: they would be kept and never read.
  func headerDiagnostics(_ file: GlossaryFile) -> [Diagnostic] {
    guard let index = file.lines.firstIndex(where: { $0.content == .header }) else { return [] }
    let fields = file.lines[index].fields
    let absent = GlossaryColumn.allCases.filter { file.columns[$0] == nil }.map(\.rawValue)
    return fields.indices.compactMap { field in
      let name = fields[field].trimmed
      guard GlossaryColumn(rawValue: name.lowercased()) == nil,
        let near = closest(to: name, among: absent)
      else { return nil }
      return Diagnostic(
        file: file.path, line: index + 1,
        column: GlossaryFile.column(ofField: field, in: fields),
        message: "column '\(name)' is not read; did you mean '\(near)'?", severity: .warning)
    }
  }

  /// What is suspect in one line by itself.
  func fieldDiagnostics(_ line: GlossaryLine, in file: GlossaryFile) -> [Diagnostic] {
    guard let term = line.term else { return [] }
    let entry = Entry(term: term, line: line, file: file)
    let fields = line.fields
    var found: [Diagnostic] = []
    for column in GlossaryColumn.allCases {
      guard let index = file.columns[column] else { continue }
      let value = fields[index]
      if value != value.trimmed || value.hasDoubledSpace {
        found.append(
          entry.diagnostic(
            column, "stray white space in '\(value)'; write '\(value.withSingleSpaces)'",
            severity: .warning))
      }
      if column == .source || column == .target, let bracket = value.unbalancedBracket {
        found.append(
          entry.diagnostic(
            column,
            "'\(bracket)' without its counterpart in '\(value.trimmed)'; close it or "
              + "remove it", severity: .warning))
      }
    }
    if analyzer.analyze(term.source).isEmpty {
      found.append(
        entry.diagnostic(
          .source,
          "'\(term.source)' holds no word and never matches; write one, or remove the line",
          severity: .error))
    }
    if term.hasRendering, term.status != .doNotTranslate, term.source == term.target {
      found.append(
        entry.diagnostic(
          .target, "the target is '\(term.source)' itself; give it the status 'do-not-translate'",
          severity: .warning))
    }
    if term.status == .doNotTranslate, term.source != term.target {
      found.append(
        entry.diagnostic(
          .target,
          "'\(term.source)' is not to be translated, yet has the target "
            + "'\(term.target)'; empty the target, or make it preferred", severity: .warning))
    }
    if !term.date.isEmpty, !term.date.isCalendarDate {
      found.append(
        entry.diagnostic(
          .date, "'\(term.date)' is no date; write year, month and day as 2024-02-09",
          severity: .warning))
    }
    return found
  }
}

extension String {
  /// Whether the text is a calendar date of ISO 8601, in its extended form.
  var isCalendarDate: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.joined().allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return false }
    let numbers = parts.map { Int(String(Substring($0))) ?? 0 }
    return 1...12 ~= numbers[1] && 1...31 ~= numbers[2]
  }

  fileprivate var withSingleSpaces: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether white space stands twice running, or as anything but a space.
  fileprivate var hasDoubledSpace: Bool { trimmed != withSingleSpaces }

  /// The first bracket that opens nothing or closes nothing.
  fileprivate var unbalancedBracket: Character? {
    let counterparts: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var open: [Character] = []
    for character in self {
      if counterparts.values.contains(character) {
        open.append(character)
      } else if let counterpart = counterparts[character] {
        guard open.popLast() == counterpart else { return character }
      }
    }
    return open.last
  }
}
