import Articles

/// Adds terms to a glossary file and takes them out. All other lines stay byte for byte as they
/// are; the new content is written beside the file and renamed into its place, and what was changed
/// is added to its record.
public struct GlossaryEditor: Sendable {
  public let path: String
  /// Who edits: stands in the record, and in the lines of files that have the columns.
  public let author: GlossaryAuthor

  public init(path: String, by author: GlossaryAuthor) {
    self.path = path
    self.author = author
  }

  /// Adds a term at the end of the file, which is made with a header row where there is none.
  ///
  /// - Parameter replacing: put the term in the place of the preferred term with the same source
  ///   and part of speech, instead of refusing a second one.
  /// - Returns: the term that was replaced.
  /// - Throws: `GlossaryEditError`, `GlossaryFileError`, or `DiagnosticList` where the file is bad.
  @discardableResult
  public func add(_ term: Term, replacing: Bool = false) throws -> Term? {
    try FileContent.withFolderLocked(of: path) {
      let file = try readOrStart()
      try check(term)
      let same = file.terms.filter { $0.hasSource(of: term) }
      if let there = same.first(where: {
        $0.target == term.target && $0.source == term.source
          && ($0.status == term.status || (!replacing && $0.status != .proposed))
      }) {
        throw GlossaryEditError.alreadyThere(there)
      }
      // The line of the same target with another status is the one to give way.
      let replaced =
        same.first { $0.target == term.target && $0.source == term.source }
        ?? (term.status == .preferred ? same.first { $0.status == .preferred } : nil)
      if let replaced, !replacing, replaced.status != .proposed {
        throw GlossaryEditError.conflict(new: term, existing: replaced)
      }
      var draft = GlossaryDraft(file)
      var fields = term.fieldsByName
      if file.columns[.author] != nil { fields[GlossaryColumn.author.rawValue] = author.name }
      if file.columns[.date] != nil { fields[GlossaryColumn.date.rawValue] = author.date }
      if let replaced {
        // Columns that the term says nothing of keep what the line says.
        let target = GlossaryColumn.target.rawValue
        draft.set(fields.filter { $0 == target || !$1.isEmpty }, inLine: replaced.line)
      } else {
        draft.append(fields)
      }
      try write(draft.bytes, over: file)
      return replaced
    }
  }

  /// Takes out every line with that source and, where they are given, that target and part of
  /// speech. The source is compared without regard to case.
  ///
  /// - Returns: the terms that were taken out; none is no error.
  /// - Throws: `GlossaryFileError`, or `DiagnosticList` where the file is bad.
  @discardableResult
  public func remove(
    source: String, target: String? = nil, partOfSpeech: String? = nil
  ) throws -> [Term] {
    try FileContent.withFolderLocked(of: path) {
      let file = try GlossaryFile(path: path)
      let removed = file.terms.filter { term in
        term.source.lowercased() == source.lowercased()
          && (target == nil || term.target == target)
          && (partOfSpeech == nil || term.partOfSpeech == partOfSpeech)
      }
      guard !removed.isEmpty else { return [] }
      try write(file.bytes(withoutLines: Set(removed.map(\.line))), over: file)
      return removed
    }
  }

  func readOrStart() throws -> GlossaryFile {
    do {
      return try GlossaryFile(path: path)
    } catch GlossaryFileError.notFound {
      return .empty(path: path)
    }
  }

  /// Puts new content in the place of the file's, and what it changes into the record.
  func write(_ bytes: [UInt8], over file: GlossaryFile) throws {
    // What can't be read again must not replace what can.
    let written = try GlossaryFile(bytes: bytes, path: path)
    try FileContent.replace(path, with: bytes)
    let difference = GlossaryDifference(from: file.terms, to: written.terms)
    try GlossaryRecord(ofGlossaryAt: path)
      .append(RecordedChange.all(in: difference, by: author))
  }

  private func check(_ term: Term) throws(GlossaryEditError) {
    if term.source.trimmed.isEmpty { throw .emptyField(.source) }
    if term.source.trimmed.hasPrefix("#") { throw .comment(source: term.source) }
    if term.target.trimmed.isEmpty && term.status != .doNotTranslate { throw .emptyField(.target) }
    if !Term.partsOfSpeech.contains(term.partOfSpeech) {
      throw .unknownPartOfSpeech(term.partOfSpeech)
    }
    for column in GlossaryColumn.allCases {
      try checkCharacters(of: term.value(of: column), in: column)
    }
  }

  func checkCharacters(
    of value: String, in column: GlossaryColumn
  ) throws(GlossaryEditError) {
    if value.unicodeScalars.contains(where: { $0 == "\t" || $0 == "\n" || $0 == "\r" }) {
      throw .lineBreakOrTab(column, value: value)
    }
  }
}
