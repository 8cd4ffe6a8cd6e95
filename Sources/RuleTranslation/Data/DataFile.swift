/// A text file of language data: its name and its lines that say something.
public struct DataFile: Sendable {
  /// The path below the data folder, as messages show it.
  public let name: String
  let bytes: DataBytes
  /// The table of the `EntryIndex` that begins with this file, where the build made one.
  var index: DataBytes?

  public var text: String { bytes.string }

  public init(name: String, text: String) {
    self.init(name: name, bytes: DataBytes(text))
  }

  init(name: String, bytes: DataBytes) {
    self.name = name
    self.bytes = bytes
  }

  /// The lines that are neither empty nor comments.
  var lines: [DataLine] { lines(in: 0..<bytes.count) }

  /// Those of a part of the file, which begins with a line.
  func lines(in range: Range<Int>) -> [DataLine] {
    var lines: [DataLine] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes.endOfLine(from: start)
      var first = start
      while first < end, Self.isBlank(bytes[first]) { first += 1 }
      if first < end && bytes[first] != UInt8(ascii: "#") {
        lines.append(DataLine(file: self, range: start..<end))
      }
      start = end + 1
    }
    return lines
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
