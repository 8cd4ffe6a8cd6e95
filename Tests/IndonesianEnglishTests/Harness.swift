import Articles
import Foundation
import Glossaries
import IndonesianEnglish
import RuleTranslation
import Translation

/// The engine over the language data that the build packed, loaded once.
enum Harness {
  static let dataFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/IndonesianEnglish/Data").path()

  static let engine = Result { try IndonesianEnglish.engine() }

  /// The translation of one sentence without a glossary.
  static func translate(_ text: String, terms: [Term] = []) async throws -> Translation {
    let engine = try engine.get()
    let context = TranslationContext(
      glossary: Glossary(terms: terms, files: []),
      terms: TermMatcher(terms: terms, analyzer: engine))
    let segment = Segment(
      id: "s1", block: 0, kind: .sentence, range: SourceRange(0, text.utf8.count), text: text)
    return try await engine.translate([segment], in: context)[0]
  }
}
