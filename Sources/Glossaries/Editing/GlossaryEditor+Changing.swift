extension GlossaryEditor {
  /// Changes fields of one term; all other lines, and unknown columns, stay as they are. The
  /// columns author and date are added to a file that has none.
  ///
  /// - Parameters:
  ///   - source: the term's source, without regard to case.
  ///   - target: the term's target, where several terms have the source.
  ///   - values: the new contents of columns.
  /// - Returns: the term before and after; nil where the file has no such term.
  /// - Throws: `GlossaryEditError` (`ambiguous` where several terms fit), `GlossaryFileError`, or
  ///   `DiagnosticList` where the file is bad.
  public func change(
    source: String, target: String? = nil, _ values: [GlossaryColumn: String]
  ) throws -> (before: Term, after: Term)? {
    try FileContent.withFolderLocked(of: path) {
      let file = try GlossaryFile(path: path)
      let fitting = file.terms.filter {
        $0.source.lowercased() == source.lowercased() && (target == nil || $0.target == target)
      }
      guard let before = fitting.first else { return nil }
      guard fitting.count == 1 else { throw GlossaryEditError.ambiguous(fitting) }
      var values = values
      if values[.status] == TermStatus.doNotTranslate.rawValue, values[.target] == nil {
        values[.target] = ""
      }
      let changed = values.filter { column, value in
        before.value(of: column) != value && !(value.isEmpty && before.target == before.source)
      }
      guard !changed.isEmpty else { return (before, before) }
      try check(before, changing: changed)
      var fields = Dictionary(uniqueKeysWithValues: changed.map { ($0.rawValue, $1) })
      fields[GlossaryColumn.author.rawValue] = author.name
      fields[GlossaryColumn.date.rawValue] = author.date
      var draft = GlossaryDraft(file)
      draft.set(fields, inLine: before.line)
      let written = try GlossaryFile(bytes: draft.bytes, path: path)
      guard let after = written.terms.first(where: { $0.line == before.line }) else {
        return (before, before)
      }
      try refuseSecondPreferred(after, in: written)
      try write(draft.bytes, over: file)
      return (before, after)
    }
  }

  private func check(
    _ term: Term, changing values: [GlossaryColumn: String]
  ) throws(GlossaryEditError) {
    for (column, value) in values {
      try checkCharacters(of: value, in: column)
      let status = values[.status] ?? term.status.rawValue
      if column == .target, value.isEmpty, status != TermStatus.doNotTranslate.rawValue {
        throw .emptyField(.target)
      }
    }
    if let partOfSpeech = values[.partOfSpeech], !Term.partsOfSpeech.contains(partOfSpeech) {
      throw .unknownPartOfSpeech(partOfSpeech)
    }
  }

  private func refuseSecondPreferred(
    _ term: Term, in file: GlossaryFile
  ) throws(GlossaryEditError) {
    guard term.status == .preferred else { return }
    let other = file.terms.first {
      $0.line != term.line && $0.hasSource(of: term) && $0.status == .preferred
    }
    if let other { throw .conflict(new: term, existing: other) }
  }
}
