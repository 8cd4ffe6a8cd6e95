import Articles

/// Glossaries in UTX 1.11 (AAMT): tab-separated values below a header of `#` lines.
///
/// UTX has three columns that must be there (`src`, `tgt`, `src:pos`) and its own statuses; what it
/// has no column for stands in columns of the user's own, which begin with `x-`.
enum UTXGlossary {
  static let version = "1.11"

  /// - Throws: `GlossaryFormatError` where the header is missing or bad, or the languages are other
  ///   ones.
  static func read(_ bytes: [UInt8], path: String) throws(GlossaryFormatError) -> ImportedGlossary {
    let text = try TextFile.text(of: bytes, path: path)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    try checkFirst(lines.first.map(String.init) ?? "", path: path)
    guard
      let headerIndex = lines.firstIndex(where: { $0.hasPrefix("#") && $0.contains("\t") })
    else {
      throw GlossaryFormatError(
        file: path, line: 1, "no line names the columns; let it be '#src⇥tgt⇥src:pos' (⇥ is a tab)")
    }
    let names = lines[headerIndex].dropFirst()
      .split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmed }
    let header = try HeaderRow(
      names, line: headerIndex + 1, path: path, columnOf: UTXVocabulary.column(named:),
      nameOf: UTXVocabulary.name(of:))
    var rows = RowReader(header, path: path)
    let exact = UTXVocabulary.exactColumns(names)
    for (index, line) in lines.enumerated().dropFirst(headerIndex + 1)
    where !line.hasPrefix("#") && !line.trimmed.isEmpty {
      var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map {
        $0 == "-" ? "" : String($0)
      }
      if fields.count == names.count {
        for (column, place) in exact where !fields[place].isEmpty {
          if let coarse = header.columns[column] { fields[coarse] = fields[place] }
        }
      }
      rows.read(fields, line: index + 1, UTXVocabulary.value(_:in:))
    }
    return rows.imported
  }

  static func write(_ terms: [Term]) -> ExportedGlossary {
    let columns =
      [.source, .target, .partOfSpeech, .status]
      + GlossaryColumn.allCases.filter { column in
        ![.source, .target, .partOfSpeech, .status].contains(column)
          && terms.contains { $0.value(of: column) != Term.defaultValue(of: column) }
      }
    let exact = [GlossaryColumn.partOfSpeech, .status].filter { column in
      terms.contains { UTXVocabulary.isCoarse(column, of: $0) }
    }
    let names = columns.map(UTXVocabulary.name(of:)) + exact.map(UTXVocabulary.exactName(of:))
    var text = "#UTX \(version); id/en; copyright: not stated; license: not stated;\n"
    text += "#" + names.joined(separator: "\t") + "\n"
    for term in terms {
      let fields = columns.map { UTXVocabulary.field($0, of: term).onOneLine }
      let own = exact.map { UTXVocabulary.isCoarse($0, of: term) ? term.value(of: $0) : "" }
      text += (fields + own).joined(separator: "\t") + "\n"
    }
    return ExportedGlossary(bytes: Array(text.utf8), terms: terms)
  }

  private static func checkFirst(_ line: String, path: String) throws(GlossaryFormatError) {
    guard line.uppercased().hasPrefix("#UTX") else {
      throw GlossaryFormatError(
        file: path, line: 1,
        "no UTX: the first line begins with '\(line.prefix(20))', not with '#UTX \(version)'")
    }
    let languages = line.split(separator: ";").dropFirst().first?.trimmed ?? ""
    let sides = languages.split(separator: "/").map(String.init)
    guard sides.count == 2, sides[0].isLanguage("id"), sides[1].isLanguage("en") else {
      throw GlossaryFormatError(
        file: path, line: 1,
        "the languages are '\(languages)'; Juru reads glossaries from Indonesian into English, "
          + "'id/en'")
    }
  }
}
