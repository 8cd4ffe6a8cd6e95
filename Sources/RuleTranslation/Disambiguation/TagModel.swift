/// How likely one tag follows another, and how likely a form has a tag; as costs in nats.
///
/// A bigram model in the manner of Church (1988): figures learned from treebanks, in two files.
struct TagModel: Sendable {
  /// Costs by `previous * count + tag`; the last tag stands for the edge of the sentence.
  private let transitions: [Float]
  private let words: [String: [Int: Float]]
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
      guard fields.count == 3, let from = numbers[String(fields[0])],
        let to = numbers[String(fields[1])], let cost = Float(fields[2])
      else {
        problems.report(line, "expected 'tag⇥tag⇥cost' with tags of categories.txt")
        continue
      }
      table[from * count + to] = cost
    }
    self.transitions = table
    var forms: [String: [Int: Float]] = [:]
    for line in words.lines {
      let fields = line.fields()
      guard fields.count == 3, let tag = numbers[String(fields[1])], let cost = Float(fields[2])
      else {
        problems.report(line, "expected 'form⇥tag⇥cost' with a tag of categories.txt")
        continue
      }
      forms[String(fields[0]), default: [:]][tag] = cost
    }
    self.words = forms
  }

  @inline(__always)
  func transition(_ from: Int, _ to: Int) -> Float { transitions[from * count + to] }

  /// The cost of `form` having each tag, nil where the form was not learned.
  func costs(of form: String) -> [Int: Float]? { words[form] }
}
