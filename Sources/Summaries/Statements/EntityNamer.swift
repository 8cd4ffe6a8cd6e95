import Translation

/// Names in English whom an article speaks of.
struct EntityNamer {
  private let names: ArticleNames
  private let reader: any SourceReader

  init(_ names: ArticleNames, reader: any SourceReader) {
    self.names = names
    self.reader = reader
  }

  /// The speaker that an entity is; nil where it has no name.
  func speaker(_ entity: Int?, source: String) -> Speaker? {
    guard let entry = entity.flatMap({ names.entries[$0] }), let name = entry.fullName else {
      return nil
    }
    return Speaker(
      source: source, name: name, english: english(of: entry) ?? english(ofName: name))
  }

  /// The name with its first title: `Defense Ministry spokesperson Igor Konashenkov`, `Bagas
  /// Hendrawan, military observer`.
  private func english(of entry: ArticleNames.Entry) -> String? {
    guard let name = entry.fullName, let title = entry.titles.first else { return nil }
    let together = reader.english(of: "\(title) \(name)") ?? name
    // What stands beside a name, not before it, makes no title in English either.
    return together.hasSuffix(name) ? together : "\(name), \(english(of: title))"
  }

  /// The English of a name. One that is also a word (`Antara`) stays as it is.
  func english(ofName name: String) -> String {
    let english = english(of: name)
    return name.contains(" ") || english.isCapitalized ? english : name
  }

  /// The English of a phrase, or the phrase itself where nothing of it is known.
  func english(of phrase: String) -> String { reader.english(of: phrase) ?? phrase }
}
