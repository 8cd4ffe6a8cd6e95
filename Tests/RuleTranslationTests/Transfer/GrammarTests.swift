import Testing

@testable import RuleTranslation

/// The grammar and the lists of entries as the build compiles them, beside those that are written.
@Suite struct GrammarTests {
  private let source: DataSource
  private let written: LanguagePair
  private let compiled: LanguagePair

  init() throws {
    source = try DataSource(folder: Support.dataFolder.path())
    let entities = try Support.engine.get().pair.entities
    written = try LanguagePair(source, entities: entities)
    compiled = try LanguagePair(DataSource(packed: source.compiled()), entities: entities)
  }

  @Test func compiledRulesAreThoseThatAreWritten() throws {
    #expect(compiled.symbols.names == written.symbols.names)
    #expect(compiled.grammar.rules == written.grammar.rules)
    for rule in written.grammar.rules {
      let (one, other) = (compiled.grammar.block(rule), written.grammar.block(rule))
      #expect(one.name == other.name)
      #expect(one.line.file == other.line.file)
      #expect(one["emit"].map(\.value) == other["emit"].map(\.value))
    }
    // A place is counted through the file's lines, so that a few must do.
    for rule in [0, written.grammar.rules.count / 2, written.grammar.rules.count - 1] {
      #expect(
        compiled.grammar.block(rule).line.place == written.grammar.block(rule).line.place)
    }
  }

  @Test(arguments: ["makan", "presiden", "rumah", "zzz", "", "yang"])
  func indexesFindTheSame(_ word: String) throws {
    func found(_ pair: LanguagePair) -> [[String]] {
      [
        pair.lexicon.entries(for: word).map(\.place),
        pair.lexicon.phrases(startingWith: word).map(\.lemma),
      ]
        + [pair.frequencies.words, pair.targetLexicon.nouns, pair.selection.lines].map {
          $0.lines(for: word).map(\.text)
        }
    }
    #expect(found(compiled) == found(written))
  }

  @Test func compilingMakesTheSameAlways() throws {
    let once = written.grammar.compiled(written.symbols).text
    let again = try LanguagePair(source, entities: written.entities)
    #expect(again.grammar.compiled(again.symbols).text == once)
    // The files that the places name are others, the table is the same.
    #expect(compiled.grammar.table.steps.count == written.grammar.table.steps.count)
    #expect(compiled.grammar.table.groups.elementsEqual(written.grammar.table.groups))
  }
}
