import Glossaries

extension GlossarySelection {
  /// The glossary as it would be after an edit, which is not made: terms are set or taken out in
  /// the last file that has them, new ones in the user's own.
  ///
  /// - Throws: as `files()`; `GlossaryEditError` where a term is to be taken out that no file but
  ///   those that ship has.
  public func glossary(setting stated: [StatedTerm], removing sources: [String]) throws -> Glossary
  {
    var files = try files()
    for term in stated {
      let index = place(of: term.source, in: &files)
      files[index] = try files[index].setting(term.term(among: merged(files).terms))
    }
    for source in sources {
      guard let index = files.lastIndex(where: { $0.hasTerm(source: source) }),
        index >= shippedCount
      else { throw GlossaryEditError.absent(source: source) }
      files[index] = try files[index].removing(source: source)
    }
    return merged(files)
  }

  /// The glossary as it would be with the file at `path` in place of another, or beside those that
  /// there are where that one is missing.
  ///
  /// - Throws: as `files()`.
  public func glossary(with path: String, inPlaceOf replaced: String) throws -> Glossary {
    var files = try files()
    let file = try GlossaryFile(path: path)
    if let index = files.lastIndex(where: { $0.path == replaced }) {
      files[index] = file
    } else {
      files.insert(file, at: shippedCount)
    }
    return merged(files)
  }

  /// The index of the file in which a term is set; the user's own is added where there is none.
  private func place(of source: String, in files: inout [GlossaryFile]) -> Int {
    if let index = files.lastIndex(where: { $0.hasTerm(source: source) }), index >= shippedCount {
      return index
    }
    if let index = files.firstIndex(where: { $0.path == userPath }) { return index }
    files.insert(.empty(path: userPath ?? ""), at: shippedCount)
    return shippedCount
  }
}
