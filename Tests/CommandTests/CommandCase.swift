import Foundation
import Testing

/// One case: a folder with `cmd`, what the command is to print, and its exit code.
struct CommandCase: Sendable, CustomTestStringConvertible {
  let name: String
  let folder: URL

  var testDescription: String { name }

  /// The folder of all cases, in the sources: expected output is rewritten there.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Cases")

  static let all: [CommandCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().map {
      CommandCase(name: $0, folder: root.appendingPathComponent($0))
    }
  }()

  /// The content of one of the case's files; nil where it has no such file.
  func content(_ file: String) -> String? {
    (try? Data(contentsOf: folder.appendingPathComponent(file)))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  var expectedCode: Int32 {
    content("code").flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 0
  }
}
