import Articles

/// Words of opposite sense and of what one party does to another, in both languages.
struct OppositeWords: Sendable {
  enum Kind: String, Sendable, CaseIterable { case contrary, state, converse, action }

  /// What a word says: one side of a row.
  struct Sense: Hashable, Sendable {
    /// The row's line, by which a word and its opposite are held together.
    let row: Int
    let kind: Kind
    let isOpposite: Bool

    /// The same row's other side.
    var opposite: Sense { Sense(row: row, kind: kind, isOpposite: !isOpposite) }
  }

  let english: PhraseTable<Sense>
  let indonesian: PhraseTable<Sense>

  /// Reads the rows of `opposites.tsv`, reporting those of an unknown kind.
  init(
    _ rows: [TableReader.Row], _ table: inout TableReader,
    english stem: @escaping @Sendable (String) -> String,
    indonesian bare: @escaping @Sendable (String) -> String
  ) {
    var words: [(sense: Sense, english: [String], indonesian: [String])] = []
    for row in rows {
      guard let kind = Kind(rawValue: row[0]), (kind == .action) == (row[3] == "-") else {
        let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
        table.report("'\(row[0])' is none of \(kinds), or its opposites don't fit it", row)
        continue
      }
      let sense = Sense(row: row.line, kind: kind, isOpposite: false)
      words.append((sense, row.forms(1), row.forms(2)))
      if kind != .action { words.append((sense.opposite, row.forms(3), row.forms(4))) }
    }
    english = PhraseTable(words.map { ($0.sense, $0.english) }, stem: stem)
    indonesian = PhraseTable(words.map { ($0.sense, $0.indonesian) }, stem: bare)
  }
}
