/// Where a lexical entry comes from: a line of the data, or something else that has a name.
enum EntryPlace: Sendable {
  case line(DataLine)
  case named(String)

  /// `lexicon/nouns.tsv:12`
  var text: String {
    switch self {
    case .line(let line): line.place
    case .named(let name): name
    }
  }
}
