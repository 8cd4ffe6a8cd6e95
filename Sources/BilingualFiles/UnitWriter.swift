/// Writes a bilingual file piece by piece.
public protocol UnitWriter {
  /// The bytes with which the file goes on.
  ///
  /// - Throws: `UnwritableUnit` where the format can't hold the unit; the file can go on without it.
  mutating func write(_ unit: TranslationUnit) throws(UnwritableUnit) -> [UInt8]

  /// The bytes with which the file ends.
  mutating func finish() -> [UInt8]
}
