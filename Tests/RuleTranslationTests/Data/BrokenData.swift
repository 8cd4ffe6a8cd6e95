import Articles
import Foundation
import IndonesianEnglish
import Testing

@testable import RuleTranslation

/// A copy of the language data in a folder of its own, to be broken.
struct BrokenData: ~Copyable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "juru-broken-\(UUID())")
    try FileManager.default.copyItem(at: Support.dataFolder, to: folder)
    // The language model takes a debug build long to read.
    try Data("\\data\\\n\\1-grams:\n-1\tship\n".utf8).write(
      to: folder.appending(path: "wording/ngrams.arpa"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Adds a line at the end of a file.
  ///
  /// - Returns: its number.
  func append(_ line: String, to name: String) throws -> Int {
    let url = folder.appending(path: name)
    var text = try String(contentsOf: url, encoding: .utf8)
    if !text.hasSuffix("\n") { text += "\n" }
    let number = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    try Data((text + line + "\n").utf8).write(to: url)
    return number
  }

  /// A sentence in English, by the data as they now are.
  func translate(_ sentence: String) throws -> String {
    let pair = try LanguagePair(
      DataSource(folder: folder.path()), entities: IndonesianEntities())
    return TranslationSession(pair, try Support.engine.get().segmenter)
      .steps(sentence, terms: try Support.noTerms()).text
  }

  /// What a check of the folder reports, in the form `file:line:column: message`.
  func problems() throws -> [String] {
    do {
      try DataSource(folder: folder.path()).check()
      return []
    } catch let list as DiagnosticList {
      return list.diagnostics.map(\.description)
    }
  }
}
