import Articles

/// Adds terms to a glossary file and takes them out. All other lines stay byte for byte as they
/// are; the new content is written beside the file and renamed into its place.
public struct GlossaryEditor: Sendable {
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// Adds a term at the end of the file, which is made with a header row where there is none.
  ///
  /// - Parameters:
  ///   - replacing: put the term in the place of the preferred term with the same source and part
  ///     of speech, instead of refusing a second one.
  ///   - author: who adds it; written where the file has the column.
  ///   - date: the day (ISO 8601); written where the file has the column.
  /// - Returns: the term that was replaced.
  /// - Throws: `GlossaryEditError`, `GlossaryFileError`, or `DiagnosticList` where the file is bad.
  @discardableResult
  public func add(
    _ term: Term, replacing: Bool = false, author: String = "", date: String = ""
  ) throws -> Term? {
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
      if file.columns[.author] != nil { fields[GlossaryColumn.author.rawValue] = author }
      if file.columns[.date] != nil { fields[GlossaryColumn.date.rawValue] = date }
      if let replaced {
        // Columns that the term says nothing of keep what the line says.
        draft.set(fields, inLine: replaced.line)
      } else {
        draft.append(fields)
      }
      try write(draft.bytes)
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
      try write(file.bytes(withoutLines: Set(removed.map(\.line))))
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

  func write(_ bytes: [UInt8]) throws {
    // What can't be read again must not replace what can.
    _ = try GlossaryFile(bytes: bytes, path: path)
    try FileContent.replace(path, with: bytes)
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
