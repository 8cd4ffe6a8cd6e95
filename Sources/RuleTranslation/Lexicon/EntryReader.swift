/// Makes lexical entries of lines: `lemma ⇥ part of speech ⇥ senses ⇥ features`.
struct EntryReader: Sendable {
  let features: FeatureTable
  let categories: CategoryTable

  /// Reads one line, reporting what is wrong with it.
  func entry(_ line: DataLine, problems: inout DataProblems) -> LexicalEntry? {
    let fields = line.fields()
    guard fields.count >= 3 else {
      problems.report(
        line, "expected 'lemma⇥part of speech⇥senses⇥features', found \(fields.count) field(s)")
      return nil
    }
    guard let category = categories.lexical[fields[1]] else {
      problems.report(
        line, column: fields[0].count + 2,
        "unknown part of speech '\(fields[1])'; "
          + "use one of \(categories.lexical.keys.sorted().joined(separator: ", "))")
      return nil
    }
    let senses = fields[2].pieces(between: UInt8(ascii: "|")).map { sense in
      Sense(
        listed: sense, isVerb: categories.isVerb(category), linkingWords: categories.linkingWords)
    }
    guard !senses.isEmpty else {
      problems.report(line, column: fields[0].count + fields[1].count + 3, "no sense")
      return nil
    }
    var assignment = categories.features(of: category)
    var attributes: [String: String] = [:]
    for word in fields.count > 3 ? fields[3].pieces() : [] {
      if let (name, text) = word.halves(at: UInt8(ascii: "=")) {
        if let value = features.assignment(name, text) {
          assignment.overlay(value)
        } else {
          attributes[name] = text.blanksForUnderscores
        }
      } else if let value = features.assignment(value: word) {
        assignment.overlay(value)
      } else {
        problems.report(
          line, column: fields[..<3].reduce(4) { $0 + $1.count },
          "unknown feature '\(word)'; declare it in features.txt or write 'name=value'")
      }
    }
    return LexicalEntry(
      lemma: fields[0], category: category, senses: senses, features: assignment,
      attributes: attributes, place: .line(line))
  }
}
