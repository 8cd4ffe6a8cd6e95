import Articles

/// The content of an exported file.
public struct ExportedGlossary: Sendable {
  public let bytes: [UInt8]
  /// How many terms it holds.
  public let termCount: Int
  /// The terms that the format can't hold, with the reason.
  public let skipped: [Diagnostic]
  /// The columns with content that the format has no place for.
  public let lostColumns: [GlossaryColumn]

  init(
    bytes: [UInt8], terms: [Term], skipped: [Diagnostic] = [], lostColumns: [GlossaryColumn] = []
  ) {
    self.bytes = bytes
    termCount = terms.count
    self.skipped = skipped
    self.lostColumns = lostColumns
  }
}
