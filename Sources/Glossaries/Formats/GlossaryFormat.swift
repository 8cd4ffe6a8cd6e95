/// The formats that glossaries are exchanged in.
public enum GlossaryFormat: String, Sendable, CaseIterable {
  /// Juru's own tab-separated values, with a header row: all fields.
  case tsv
  /// Comma-separated values (RFC 4180), with a header row: all fields.
  case csv
  /// TBX-Basic (ISO 30042:2019), in the styles DCT and DCA; on import the martif form of 2008 too.
  case tbx
  /// UTX 1.11 of the Asia-Pacific Association for Machine Translation.
  case utx
  /// Source, tab, target, as DeepL's glossaries take them.
  case deepl

  /// The format that a path's ending tells; nil where it tells none.
  public init?(path: String) {
    let name = path.lowercased()
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...] {
    case "tsv": self = .tsv
    case "csv": self = .csv
    case "tbx", "xml", "martif", "mtf": self = .tbx
    case "utx": self = .utx
    default: return nil
    }
  }
}
