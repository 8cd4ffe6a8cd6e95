/// What words of a kind cost beside evidence: a log-linear model, whose weights were learned from
/// translations.
///
/// Its file has a line `alternatives ⇥ the ⇥ a ⇥ 0` (`0` for no word) and a line for each piece of
/// evidence with what it adds to the cost of each, in nats.
struct ChoiceModel: Sendable {
  private let alternatives: [String]
  let weights: EntryIndex

  init(_ file: DataFile, problems: inout DataProblems) {
    weights = EntryIndex([file])
    let named = weights.lines(for: Self.header).first?.fields().dropFirst() ?? []
    alternatives = named.map { $0 == "0" ? "" : $0 }
    if alternatives.isEmpty {
      problems.report(file: file.name, "no line 'alternatives⇥word⇥word…'; begin with it")
    }
  }

  private static let header = "alternatives"

  /// Reads every line, reporting what is wrong.
  func check(problems: inout DataProblems) {
    for line in weights.allLines {
      let fields = line.fields()
      guard fields[0] != Self.header else { continue }
      if fields.count != alternatives.count + 1
        || !fields.dropFirst().allSatisfy({ Float($0) != nil })
      {
        problems.report(line, "expected evidence and \(alternatives.count) numbers")
      }
    }
  }

  /// What a piece of evidence adds to the cost of each alternative; empty where nothing is known.
  func weights(of piece: String) -> [Float] {
    guard let line = weights.lines(for: piece).first else { return [] }
    return line.fields().dropFirst().map { Float($0) ?? 0 }
  }

  /// Which alternative a word is.
  func number(of word: String) -> Int? { alternatives.firstIndex(of: word) }
}
