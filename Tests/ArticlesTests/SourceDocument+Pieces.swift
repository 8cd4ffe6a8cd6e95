import Testing

@testable import Articles

extension SourceDocument {
  /// Checks that the pieces of each block are in order, within the text, and make up the block.
  func expectExactPieces(_ location: SourceLocation = #_sourceLocation) {
    let bytes = Array(text.utf8)
    var last = 0
    for block in blocks {
      var joined: [UInt8] = []
      for piece in block.pieces {
        #expect(
          piece.lowerBound >= last && piece.upperBound <= bytes.count, sourceLocation: location)
        last = piece.upperBound
        joined += bytes[piece.lowerBound..<piece.upperBound]
      }
      #expect(String(decoding: joined, as: UTF8.self) == block.text, sourceLocation: location)
    }
  }
}
