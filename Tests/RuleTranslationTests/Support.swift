import Articles
import Foundation
import Glossaries
import IndonesianEnglish
import Testing
import Translation

@testable import RuleTranslation

/// The engine of the data in the binary, and the folder that they come from.
enum Support {
  static let dataFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/IndonesianEnglish/Data")

  static let engine = Result { try IndonesianEnglish.engine() }

  static func session() throws -> TranslationSession {
    TranslationSession(try engine.get().pair, try engine.get().segmenter)
  }

  /// No glossary.
  static func noTerms() throws -> TermMatcher { TermMatcher(terms: [], analyzer: try engine.get()) }

  static func context() throws -> TranslationContext {
    TranslationContext(glossary: .empty, terms: try noTerms())
  }

  /// A text as a segment of its own.
  static func segment(_ text: String) -> Segment {
    Segment(
      id: "s1", block: 0, kind: .sentence, range: SourceRange(0, text.utf8.count), text: text)
  }

  /// The stages of one sentence.
  static func steps(_ text: String) throws -> TranslationSession.Steps {
    try session().steps(text, terms: try noTerms())
  }

  static func translate(_ text: String) async throws -> Translation {
    let translations = try await engine.get().translate([segment(text)], in: context())
    return try #require(translations.first)
  }

  /// The features of `declarations`, a line each, which must be free of problems.
  static func features(_ declarations: String) throws -> FeatureTable {
    var problems = DataProblems()
    let table = FeatureTable(
      DataFile(name: "features.txt", text: declarations), problems: &problems)
    try problems.throwIfAny()
    return table
  }
  /// The parts of speech of `declarations`, a line each, which must be free of problems.
  static func categories(
    _ declarations: String, symbols: inout Symbols, features: FeatureTable
  ) throws -> CategoryTable {
    var problems = DataProblems()
    let table = CategoryTable(
      DataFile(name: "categories.txt", text: declarations), symbols: &symbols,
      features: features, problems: &problems)
    try problems.throwIfAny()
    return table
  }

  /// The language model of a list of n-grams, a line each, which must be free of problems.
  static func model(_ ngrams: String) throws -> NGramModel {
    var problems = DataProblems()
    let model = NGramModel(
      DataFile(name: "ngrams.arpa", text: "\\data\\\n\n\\1-grams:\n\(ngrams)\n\\end\\\n"),
      problems: &problems)
    try problems.throwIfAny()
    return model
  }
}
