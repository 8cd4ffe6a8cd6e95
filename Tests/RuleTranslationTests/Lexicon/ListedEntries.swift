import Testing

@testable import RuleTranslation

/// Every entry of the lexicon and of the phrases, as the data folder lists them.
enum ListedEntries {
  /// The entries of the files below `folder`, with what a message calls them.
  static func all(under folder: String) throws -> [(name: String, entry: LexicalEntry)] {
    let pair = try Support.engine.get().pair
    let reader = EntryReader(features: pair.features, categories: pair.categories)
    var problems = DataProblems()
    let entries = try DataSource(folder: Support.dataFolder.path()).files(under: folder)
      .flatMap { file in
        file.lines.compactMap { line in
          reader.entry(line, problems: &problems).map { entry in
            let category = pair.symbols.names[Int(entry.category)]
            return ("\(file.name): \(entry.lemma) \(category)", entry)
          }
        }
      }
    try problems.throwIfAny()
    return entries
  }

  /// The part of speech and the renderings of each line below `folder`, also of `selection`.
  static func renderings(
    under folder: String
  ) throws -> [(name: String, category: Symbol, senses: [Sense])] {
    guard folder == "selection" else {
      return try all(under: folder).map { ($0.name, $0.entry.category, $0.entry.senses) }
    }
    let categories = try Support.engine.get().pair.categories
    return try DataSource(folder: Support.dataFolder.path()).files(under: folder)
      .flatMap(\.lines).filter { !$0.isIndented }.map { line in
        let fields = line.fields()
        let category = try #require(categories.lexical[fields[1]])
        return (
          "\(line.file): \(fields[0]) \(fields[2])", category,
          [
            Sense(
              listed: fields[3], isVerb: categories.isVerb(category),
              linkingWords: categories.linkingWords)
          ]
        )
      }
  }

  /// What stands in a text where the entry's lexeme does: its words without `@`.
  static func form(of entry: LexicalEntry) -> String {
    entry.lemma.filter { $0 != "@" }
  }
}
