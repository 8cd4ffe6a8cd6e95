import BilingualFiles
import Foundation

/// The units of a file, piece by piece.
struct UnitStream {
  private static let chunkSize = 1 << 16

  private let file: InputFile
  private let descriptor: Int32
  private var reader: any UnitReader
  private var isAtEnd = false
  /// How many bytes were read.
  private(set) var position = 0

  /// - Throws: `InputError`.
  init(_ file: InputFile, format: UnitFormat) throws(InputError) {
    self.file = file
    descriptor = try file.open()
    reader = format.reader(path: file.name, languages: .indonesianEnglish)
  }

  /// What the next piece of the file brings; nil at its end.
  ///
  /// - Throws: `InputError`, `BilingualFileError`.
  mutating func next() throws -> [UnitRecord]? {
    if isAtEnd { return nil }
    let chunk = try InputFile.chunk(of: descriptor, path: file.path, capacity: Self.chunkSize)
    position += chunk.count
    guard chunk.isEmpty else { return try reader.read(chunk) }
    isAtEnd = true
    return try reader.finish()
  }

  /// Closes the file; standard input stays open.
  func close() {
    if file.path != nil { Foundation.close(descriptor) }
  }
}
