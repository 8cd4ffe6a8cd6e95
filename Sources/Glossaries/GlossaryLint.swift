import Articles

/// Finds what is suspect in glossary files that can be read.
public struct GlossaryLint: Sendable {
  let analyzer: any SourceAnalyzer
  let evidence: LintEvidence

  /// - Parameters:
  ///   - analyzer: cuts sources as the matching does.
  ///   - evidence: what those say of the terms that work with them.
  public init(analyzer: any SourceAnalyzer, evidence: LintEvidence = LintEvidence()) {
    self.analyzer = analyzer
    self.evidence = evidence
  }

  /// What is suspect in the files, file by file and line by line; terms are compared across them.
  ///
  /// - Complexity: O(number of terms).
  public func diagnostics(in files: [GlossaryFile]) -> [Diagnostic] {
    var found = files.flatMap { file in
      headerDiagnostics(file)
        + file.lines.flatMap { fieldDiagnostics($0, in: file) + targetDiagnostics($0, in: file) }
    }
    let entries = files.flatMap { file in
      file.lines.compactMap { line in line.term.map { Entry(term: $0, line: line, file: file) } }
    }
    found += competingDiagnostics(entries) + orphanDiagnostics(entries) + caseDiagnostics(entries)
    found += matchingDiagnostics(entries, merged: .merging(files)) + unseenDiagnostics(entries)
    let order = Dictionary(
      files.enumerated().map { ($0.element.path, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    return found.sorted { left, right in
      let a = (order[left.file] ?? 0, left.line, left.column)
      let b = (order[right.file] ?? 0, right.line, right.column)
      return a < b
    }
  }

  /// A term with the line that states it.
  struct Entry {
    let term: Term
    let line: GlossaryLine
    let file: GlossaryFile

    /// Where the term stands, for the message about another: the line alone within one file.
    func place(seenFrom other: Entry) -> String {
      term.file == other.term.file ? "line \(term.line)" : "\(term.file):\(term.line)"
    }

    func diagnostic(
      _ column: GlossaryColumn, _ message: String, severity: Diagnostic.Severity
    ) -> Diagnostic {
      Diagnostic(
        file: term.file, line: term.line,
        column: GlossaryFile.column(ofField: file.columns[column] ?? 0, in: line.fields),
        message: message, severity: severity)
    }
  }
}
