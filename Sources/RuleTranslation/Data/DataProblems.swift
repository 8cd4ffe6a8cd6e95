import Articles

/// Collects every problem of the language data, so that all are reported at once.
struct DataProblems {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func report(_ line: DataLine, column: Int = 1, _ message: String) {
    diagnostics.append(
      Diagnostic(file: line.file, line: line.number, column: column, message: message))
  }

  mutating func report(file: String, _ message: String) {
    diagnostics.append(Diagnostic(file: file, line: 1, message: message))
  }

  /// Throws what was collected, if anything.
  func throwIfAny() throws {
    if !diagnostics.isEmpty { throw DiagnosticList(diagnostics) }
  }
}
