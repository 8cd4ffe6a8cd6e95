import Foundation
import Testing

/// One case of `Cases/*.txt`: a text, and how it is to be cut.
struct HardCase: Sendable, CustomTestStringConvertible {
  let file: String
  let line: Int
  let sentences: [String]
  let text: String

  /// Reads a line: ` ‖ ` where a sentence ends, `‖` where it ends without a space after it.
  init(file: String, line: Int, marked: String) {
    let plain = marked.replacingOccurrences(of: "\\n", with: "\n")
    self.file = file
    self.line = line
    text =
      plain
      .replacingOccurrences(of: " ‖ ", with: " ").replacingOccurrences(of: "‖", with: "")
    sentences = plain.components(separatedBy: "‖")
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  var testDescription: String { "\(file):\(line)" }

  /// All cases of the folder beside this file.
  static func all() throws -> [HardCase] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Cases")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.path < $1.path }
      .flatMap { url in
        try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n").enumerated()
          .filter { !$0.element.isEmpty && !$0.element.hasPrefix("#") }
          .map { HardCase(file: url.lastPathComponent, line: $0.offset + 1, marked: $0.element) }
      }
  }
}
