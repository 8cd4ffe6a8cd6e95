import Articles

/// Glossaries in Juru's own format, as an exchange file.
enum TSVGlossary {
  /// - Throws: `DiagnosticList` where the header is bad or the text no UTF-8; bad lines below it
  ///   are left out.
  static func read(_ bytes: [UInt8], path: String) throws -> ImportedGlossary {
    let (file, problems) = GlossaryFile.parse(bytes, path: path)
    let headerLine = (file.lines.firstIndex { $0.content == .header } ?? 0) + 1
    let isText = String(validating: bytes, as: UTF8.self) != nil
    let isReadable = file.columns[.source] != nil && file.columns[.target] != nil
    guard isText, isReadable, !problems.contains(where: { $0.line == headerLine }) else {
      throw DiagnosticList(problems)
    }
    return ImportedGlossary(terms: file.terms, skipped: problems)
  }

  static func write(_ terms: [Term]) -> ExportedGlossary {
    let columns = GlossaryColumn.inUse(by: terms)
    var text = columns.map(\.rawValue).joined(separator: "\t") + "\n"
    for term in terms {
      text += columns.map { term.written($0).onOneLine }.joined(separator: "\t") + "\n"
    }
    return ExportedGlossary(bytes: Array(text.utf8), terms: terms)
  }
}
