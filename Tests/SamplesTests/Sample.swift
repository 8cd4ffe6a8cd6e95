import Articles
import Foundation
import Glossaries
import Summaries
import Translation
import Workbench

/// An article of `Samples/`: its file, and the English that was written for it.
struct Sample: Sendable, CustomStringConvertible {
  static let testFolder = URL(filePath: #filePath).deletingLastPathComponent()
  static let folder = testFolder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Samples")

  /// The file's name up to `.id.`.
  let name: String
  let file: URL

  var description: String { name }

  /// All samples, in the order of their names; none where the folder can't be read.
  static let all: [Sample] = {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).compactMap { file in
      let parts = file.lastPathComponent.components(separatedBy: ".id.")
      return parts.count == 2 ? Sample(name: parts[0], file: file) : nil
    }.sorted { $0.name < $1.name }
  }()

  /// The reference translation, one line.
  func reference() throws -> String {
    try Self.oneLine(text("\(name).en.txt"))
  }

  /// The reference summary, one line.
  func referenceSummary() throws -> String {
    try Self.oneLine(text("\(name).summary.en.txt"))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
  }

  /// The text with one blank for each run of white space.
  static func oneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The rows of a tab-separated file beside the tests by their first field, comments left out.
  static func table(_ name: String) throws -> [String: [String]] {
    let text = try String(contentsOf: testFolder.appending(path: name), encoding: .utf8)
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
    return Dictionary(rows.map { ($0[0], Array($0.dropFirst())) }) { _, last in last }
  }
}
