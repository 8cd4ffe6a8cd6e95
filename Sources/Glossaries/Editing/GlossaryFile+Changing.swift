extension GlossaryFile {
  /// The file as it would be with a term: a new line, or one in place of what contradicts it.
  /// Nothing is written.
  ///
  /// - Throws: `DiagnosticList` where the result can't be read.
  public func setting(_ term: Term) throws -> GlossaryFile {
    var union = GlossaryUnion(self)
    union.add(term, preferring: .second)
    return try GlossaryFile(bytes: union.bytes, path: path)
  }

  /// The file as it would be without the terms of a source, case apart. Nothing is written.
  public func removing(source: String) throws -> GlossaryFile {
    let lines = terms.filter { $0.source.lowercased() == source.lowercased() }.map(\.line)
    return try GlossaryFile(bytes: bytes(withoutLines: Set(lines)), path: path)
  }

  /// Whether a term has that source, case apart.
  public func hasTerm(source: String) -> Bool {
    terms.contains { $0.source.lowercased() == source.lowercased() }
  }

  /// A file without terms.
  public static func empty(path: String) -> GlossaryFile {
    parse(Array((GlossaryColumn.header + "\n").utf8), path: path).file
  }
}
