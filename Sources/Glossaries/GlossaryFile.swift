import Articles

/// A glossary in tab-separated values: a header row that names the columns, then one concept a
/// line. Comments (`#`), blank lines and unknown columns are kept when the file is rewritten.
public struct GlossaryFile: Sendable {
  /// The path as the user gave it.
  public let path: String
  /// All lines, in order; joined with their ends they are the file.
  public let lines: [GlossaryLine]
  /// The index of each known column that the header names.
  public let columns: [GlossaryColumn: Int]
  /// The number of columns, the unknown ones too.
  public let columnCount: Int

  /// The terms, in the order of the file.
  public var terms: [Term] { lines.compactMap(\.term) }

  /// The file's content: every line byte for byte as it was read.
  public var bytes: [UInt8] {
    (startsWithMark ? GlossaryParser.byteOrderMark : []) + lines.flatMap { $0.bytes + $0.end }
  }

  let startsWithMark: Bool

  init(
    path: String, lines: [GlossaryLine], columns: [GlossaryColumn: Int], columnCount: Int,
    startsWithMark: Bool
  ) {
    self.path = path
    self.lines = lines
    self.columns = columns
    self.columnCount = columnCount
    self.startsWithMark = startsWithMark
  }

  /// Reads the content of a glossary file.
  ///
  /// - Parameters:
  ///   - path: the file's path, for messages.
  ///   - findsDuplicates: whether a line that repeats another is an error; false saves a third of
  ///     the time for a file that is known to be sound.
  /// - Throws: `DiagnosticList` with every bad line.
  public init(bytes: [UInt8], path: String, findsDuplicates: Bool = true) throws {
    let (file, diagnostics) = Self.parse(bytes, path: path, findsDuplicates: findsDuplicates)
    guard diagnostics.isEmpty else { throw DiagnosticList(diagnostics) }
    self = file
  }

  /// Reads the file at `path`.
  ///
  /// - Throws: `GlossaryFileError` where it can't be read, `DiagnosticList` with every bad line.
  public init(path: String) throws {
    try self.init(bytes: try FileContent.read(path), path: path)
  }

  /// What can be read of a glossary file's content, and what is wrong with the rest.
  public static func parse(
    _ bytes: [UInt8], path: String, findsDuplicates: Bool = true
  ) -> (file: GlossaryFile, diagnostics: [Diagnostic]) {
    var parser = GlossaryParser(path: path, findsDuplicates: findsDuplicates)
    parser.parse(bytes)
    let file = GlossaryFile(
      path: path, lines: parser.lines, columns: parser.columns,
      columnCount: parser.columnCount, startsWithMark: parser.startsWithMark)
    return (file, parser.diagnostics)
  }

  /// The character of a line, counted from 1, where its field `index` starts; for a field that is
  /// not there, the place after the last.
  static func column(ofField index: Int, in fields: [String]) -> Int {
    let start = fields.prefix(index).reduce(1) { $0 + $1.count + 1 }
    return index < fields.count ? start : start - 1
  }
}
