import Articles

/// Glossaries as DeepL takes them: source, tab, target, no header, no source twice.
enum DeepLGlossary {
  /// A source that is its own target is a name to be left alone.
  static func read(_ bytes: [UInt8], path: String) throws(GlossaryFormatError) -> ImportedGlossary {
    let text = try TextFile.text(of: bytes, path: path)
    let names = ["source", "target", "status"]
    let header = try HeaderRow(
      names, line: 0, path: path, columnOf: GlossaryColumn.init(rawValue:), nameOf: \.rawValue)
    var rows = RowReader(header, path: path)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated() where !line.trimmed.isEmpty
    {
      var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.count == 2 {
        let isName = fields[0].trimmed == fields[1].trimmed
        fields.append(isName ? TermStatus.doNotTranslate.rawValue : "")
      } else if fields.count == 3 {
        fields.append("")
      }
      rows.read(fields, line: index + 1)
    }
    return rows.imported
  }

  static func write(_ terms: [Term]) -> ExportedGlossary {
    var text = ""
    var written: [Term] = []
    var skipped: [Diagnostic] = []
    var first: [String: Term] = [:]
    func skip(_ term: Term, _ reason: String) {
      skipped.append(
        Diagnostic(
          file: term.file, line: term.line,
          message: "'\(term.source)' = '\(term.target)': \(reason)")
      )
    }
    // Where one source has several targets, a preferred one is to stand.
    let ranked = terms.enumerated().sorted {
      ($0.element.status.rank, $0.offset) < ($1.element.status.rank, $1.offset)
    }.map(\.element)
    for term in ranked {
      guard term.hasRendering else {
        skip(term, "DeepL has no \(term.status.rawValue) terms")
        continue
      }
      if let there = first[term.source] {
        skip(term, "DeepL takes one target for a source, and has '\(there.target)'")
        continue
      }
      first[term.source] = term
      written.append(term)
    }
    for term in written { text += "\(term.source.onOneLine)\t\(term.target.onOneLine)\n" }
    let lost = GlossaryColumn.allCases.filter { column in
      column != .source && column != .target && column != .status
        && written.contains { $0.value(of: column) != Term.defaultValue(of: column) }
    }
    return ExportedGlossary(
      bytes: Array(text.utf8), terms: written, skipped: skipped.sorted { $0.line < $1.line },
      lostColumns: lost)
  }
}

extension TermStatus {
  /// Which of several terms for one source goes first.
  fileprivate var rank: Int { self == .preferred || self == .doNotTranslate ? 0 : 1 }
}
