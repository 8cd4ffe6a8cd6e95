import Articles
import XMLFiles

/// Glossaries in TBX-Basic.
enum TBXGlossary {
  /// - Throws: `GlossaryFormatError` where the file is no well-formed XML, or no TBX.
  static func read(_ bytes: [UInt8], path: String) throws(GlossaryFormatError) -> ImportedGlossary {
    var parser = TBXParser(path: path)
    var builder = TermBuilder(file: path)
    var terms: [Term] = []
    var skipped: [Diagnostic] = []
    var conceptCount = 0
    try parser.forEachEntry(of: bytes) { entry in
      let countBefore = terms.count
      for (source, target) in entry.pairs {
        let (term, problems) = builder.term(line: target.line) {
          entry.value($0, of: source, target)
        }
        if let term { terms.append(term) }
        skipped += problems.map {
          Diagnostic(file: path, line: target.line, message: $0.message)
        }
      }
      if let gap = entry.gap {
        skipped.append(Diagnostic(file: path, line: entry.line, message: gap))
      }
      if terms.count > countBefore { conceptCount += 1 }
    }
    return ImportedGlossary(terms: terms, skipped: skipped, conceptCount: conceptCount)
  }

  /// - Throws: `DiagnosticList` with the terms that hold characters that XML can't.
  static func write(_ terms: [Term], style: TBXStyle) throws -> ExportedGlossary {
    let bad = terms.compactMap(controlCharacter)
    guard bad.isEmpty else { throw DiagnosticList(bad) }
    let bytes = TBXWriter(style: style)?.bytes(of: entries(of: terms)) ?? []
    return ExportedGlossary(bytes: bytes, terms: terms)
  }

  /// The lines of each concept together, where its first line stands.
  private static func entries(of terms: [Term]) -> [TBXEntry] {
    var groups: [[Term]] = []
    var places: [String: Int] = [:]
    for term in terms {
      if !term.conceptID.isEmpty, let place = places[term.conceptID] {
        groups[place].append(term)
      } else {
        places[term.conceptID] = groups.count
        groups.append([term])
      }
    }
    return groups.enumerated().map { TBXEntry($0.element, number: $0.offset + 1) }
  }

  /// The first character of a term that XML 1.0 has no way to write.
  private static func controlCharacter(in term: Term) -> Diagnostic? {
    for column in GlossaryColumn.allCases {
      if let scalar = term.value(of: column).firstXMLForbidden {
        return Diagnostic(
          file: term.file, line: term.line,
          message: "the \(column.rawValue) of '\(term.source)' holds the character U+"
            + String(scalar.value, radix: 16, uppercase: true)
            + ", which XML can't hold; remove it")
      }
    }
    return nil
  }
}
