/// How likely one tag follows another, and how likely a form has a tag; as costs in nats.
///
/// A bigram model in the manner of Church (1988): figures learned from treebanks, in two files.
struct TagModel: Sendable {
  /// Costs by `previous * count + tag`; the last tag stands for the edge of the sentence.
  private let transitions: [Float]
  /// The lines `form ⇥ tag ⇥ cost`, which are read as forms are met.
  let words: EntryIndex
  private let numbers: [String: Int]
  private let count: Int
  let edge: Int

  /// `transitions` holds `previous ⇥ tag ⇥ cost`, `words` holds `form ⇥ tag ⇥ cost`.
  init(transitions: DataFile, words: DataFile, tags: [String], problems: inout DataProblems) {
    count = tags.count + 1
    edge = tags.count
    let numbers = Dictionary(uniqueKeysWithValues: (tags + ["EDGE"]).enumerated().map { ($1, $0) })
    var table = [Float](repeating: 6, count: count * count)
    for line in transitions.lines {
      let fields = line.fields()
      guard fields.count == 3, let from = numbers[fields[0]], let to = numbers[fields[1]],
        let cost = Float(fields[2])
      else {
        problems.report(line, "expected 'tag⇥tag⇥cost' with tags of categories.txt")
        continue
      }
      table[from * count + to] = cost
    }
    self.transitions = table
    self.numbers = numbers
    self.words = EntryIndex([words])
  }

  @inline(__always)
  func transition(_ from: Int, _ to: Int) -> Float { transitions[from * count + to] }

  /// The cost of `form` having each tag, nil where the form was not learned.
  func costs(of form: String) -> [Int: Float]? {
    let lines = words.lines(for: form)
    guard !lines.isEmpty else { return nil }
    var costs: [Int: Float] = [:]
    for (tag, cost) in lines.compactMap(entry) { costs[tag] = cost }
    return costs
  }

  /// Reads every line of the words, reporting what is wrong.
  func check(problems: inout DataProblems) {
    for line in words.allLines where entry(line) == nil {
      problems.report(line, "expected 'form⇥tag⇥cost' with a tag of categories.txt")
    }
  }

  private func entry(_ line: DataLine) -> (tag: Int, cost: Float)? {
    let fields = line.fields()
    guard fields.count == 3, let tag = numbers[fields[1]], let cost = Float(fields[2]) else {
      return nil
    }
    return (tag, cost)
  }
}
