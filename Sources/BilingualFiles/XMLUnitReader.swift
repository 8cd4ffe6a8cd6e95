import XMLFiles

/// Reads a bilingual file in XML: what the parser tells of it, piece by piece.
protocol XMLUnitReader: UnitReader {
  var parser: XMLPushParser { get }

  /// Takes what stands next in the file.
  ///
  /// - Returns: the units that are complete with it.
  mutating func take(_ events: [XMLEvent]) throws(BilingualFileError) -> [UnitRecord]

  /// The units that only the end of the file completes.
  mutating func takeEnd() -> [UnitRecord]
}

extension XMLUnitReader {
  mutating func takeEnd() -> [UnitRecord] { [] }

  mutating func read(_ bytes: [UInt8]) throws(BilingualFileError) -> [UnitRecord] {
    let parser = parser
    return try take(BilingualFileError.of { () throws(XMLError) in try parser.parse(bytes) })
  }

  mutating func finish() throws(BilingualFileError) -> [UnitRecord] {
    let parser = parser
    return try take(BilingualFileError.of { () throws(XMLError) in try parser.finish() })
      + takeEnd()
  }
}
