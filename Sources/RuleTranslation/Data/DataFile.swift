/// A text file of language data: its name and its lines that say something.
public struct DataFile: Sendable {
  /// The path below the data folder, as messages show it.
  public let name: String
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The lines that are neither empty nor comments.
  var lines: [DataLine] {
    var lines: [DataLine] = []
    var number = 0
    for text in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      guard let first = text.utf8.first(where: { $0 != UInt8(ascii: " ") && $0 != 9 && $0 != 13 }),
        first != UInt8(ascii: "#")
      else { continue }
      lines.append(DataLine(file: name, number: number, text: text))
    }
    return lines
  }
}
