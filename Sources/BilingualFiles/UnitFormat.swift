/// The forms in which translation programs exchange units.
public enum UnitFormat: String, Sendable, CaseIterable {
  /// TMX 1.4b, levels 1 and 2.
  case tmx
  /// XLIFF 1.2; read is 2.x too, as the file says.
  case xliff
  /// XLIFF 2.1.
  case xliff2
  /// Tab-separated values with a header row.
  case tsv

  /// The format that a path's ending tells; nil where it tells none.
  public init?(path: String) {
    let name = path.lowercased()
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...] {
    case "tmx": self = .tmx
    case "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff": self = .xliff
    case "tsv", "tab": self = .tsv
    default: return nil
    }
  }

  /// A reader of a file of this form.
  ///
  /// - Parameters:
  ///   - path: the file's path, for messages alone.
  ///   - languages: the languages that are wanted, as BCP 47 tags without a region.
  public func reader(path: String, languages: UnitLanguages) -> any UnitReader {
    switch self {
    case .tmx: TMXReader(path: path, languages: languages)
    case .xliff, .xliff2: XLIFFReader(path: path, languages: languages)
    case .tsv: TSVReader(path: path)
    }
  }

  /// A writer of a file of this form; nil where there is no memory for it.
  public func writer(languages: UnitLanguages, producer: UnitProducer) -> (any UnitWriter)? {
    switch self {
    case .tmx: TMXWriter(languages: languages, producer: producer)
    case .xliff: XLIFFWriter(.one, languages: languages, producer: producer)
    case .xliff2: XLIFFWriter(.two, languages: languages, producer: producer)
    case .tsv: TSVWriter()
    }
  }
}
