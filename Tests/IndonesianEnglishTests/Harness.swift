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

  /// Whether the trace of a sentence names the rule or entry at `place` among the lines of a stage.
  static func uses(_ place: String, at stage: String, in text: String) throws -> Bool {
    let engine = try engine.get()
    let trace = engine.trace(text, terms: TermMatcher(terms: [], analyzer: engine))
    return trace.entries.contains { $0.stage == stage && $0.text.hasSuffix("(\(place))") }
  }

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
