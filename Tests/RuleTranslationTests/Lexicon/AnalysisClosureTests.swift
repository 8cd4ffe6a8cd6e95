import Testing

@testable import RuleTranslation

/// Nothing that the data list is out of reach: what an entry's own form gives has the entry in it.
@Suite struct AnalysisClosureTests {
  /// The entries of which no reading of their own form is.
  private func unreachable(under folder: String) throws -> [String] {
    let analyzer = WordAnalyzer(try Support.engine.get().pair)
    return try ListedEntries.all(under: folder).compactMap { name, entry in
      // A prefix never stands by itself.
      let isPrefix = entry.lemma.count > 1 && entry.lemma.hasSuffix("-")
      let (tokens, views) = analyzer.tokens(
        in: ListedEntries.form(of: entry) + (isPrefix ? "rumah" : ""))
      let words = analyzer.words(tokens, views, analyzer.forms(of: views), terms: [])
      let isFound =
        words.count == (isPrefix ? 2 : 1)
        && words[0].readings.contains {
          // The form with which `@` begins may have a line of its own.
          (entry.lemma.contains("@") || $0.entry.lemma == entry.lemma)
            && $0.entry.category == entry.category && $0.entry.senses == entry.senses
        }
      return isFound ? nil : name
    }
  }

  @Test func everyLemmaIsAnalysed() throws {
    let lost = try unreachable(under: "lexicon")
    #expect(lost == [], "\(lost.count) lemmas: \(lost.joined(separator: "\n"))")
  }

  @Test func everyPhraseIsAnalysed() throws {
    let lost = try unreachable(under: "phrases")
    #expect(lost == [], "\(lost.count) phrases: \(lost.joined(separator: "\n"))")
  }
}
