/// Reads a bilingual file piece by piece, in memory that doesn't grow with the file.
public protocol UnitReader {
  /// Reads the next bytes.
  ///
  /// - Returns: the units that are complete with them, in the order of the file.
  /// - Throws: `BilingualFileError` where the file can't be read on.
  mutating func read(_ bytes: [UInt8]) throws(BilingualFileError) -> [UnitRecord]

  /// Ends the file.
  ///
  /// - Throws: `BilingualFileError` where it ends too early.
  mutating func finish() throws(BilingualFileError) -> [UnitRecord]
}
