extension GlossaryFormat {
  /// Reads the terms of a file's content.
  ///
  /// - Parameters:
  ///   - path: the file's path, for messages and as the terms' file.
  ///   - columns: the file's names for columns (CSV alone).
  /// - Throws: `GlossaryFormatError` where the content is not what the format asks,
  ///   `DiagnosticList` where it is a bad glossary of Juru's own.
  public func read(
    _ bytes: [UInt8], path: String, columns: ColumnMapping = .none
  ) throws -> ImportedGlossary {
    switch self {
    case .tsv: try TSVGlossary.read(bytes, path: path)
    case .csv: try CSVGlossary.read(bytes, path: path, columns: columns)
    case .tbx: try TBXGlossary.read(bytes, path: path)
    case .utx: try UTXGlossary.read(bytes, path: path)
    case .deepl: try DeepLGlossary.read(bytes, path: path)
    }
  }

  /// The content of a file with the terms.
  ///
  /// - Throws: `DiagnosticList` where a term can't be written at all.
  public func content(
    of terms: [Term], columns: ColumnMapping = .none, style: TBXStyle = .dct
  ) throws -> ExportedGlossary {
    switch self {
    case .tsv: TSVGlossary.write(terms)
    case .csv: CSVGlossary.write(terms, columns: columns)
    case .tbx: try TBXGlossary.write(terms, style: style)
    case .utx: UTXGlossary.write(terms)
    case .deepl: DeepLGlossary.write(terms)
    }
  }
}
