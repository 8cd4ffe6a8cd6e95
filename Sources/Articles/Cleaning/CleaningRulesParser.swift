/// Reads the file of cleaning rules, line by line, and gathers every problem.
///
/// A file is made of `define name pattern` lines and of rules: a line `rule name` and indented
/// lines of a key and its value below it.
struct CleaningRulesParser {
  let file: String
  /// Whether patterns are compiled and examples read, to report the faulty ones; that takes ten
  /// times as long as all else.
  let checksPatterns: Bool
  private var diagnostics: [Diagnostic] = []
  private var definitions: [String: String] = [:]
  private var names: Set<String> = []
  private var rules: [CleaningRule] = []

  init(file: String, checksPatterns: Bool) {
    self.file = file
    self.checksPatterns = checksPatterns
  }

  /// - Throws: `DiagnosticList` with every problem of the file.
  mutating func parse(_ text: String) throws -> [CleaningRule] {
    var draft: CleaningRuleDraft?
    for (index, raw) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = RuleLine(String(decoding: raw, as: UTF8.self), number: index + 1)
      guard !line.key.isEmpty, !line.key.hasPrefix("#") else { continue }
      switch line.key {
      case "define": define(line)
      case "rule":
        finish(draft)
        draft = begin(line)
      default:
        if draft == nil {
          report(line, "'\(line.key)' stands before the first rule; begin with 'rule NAME'")
        } else if let problem = draft?.take(line) {
          report(line, problem.message, column: problem.column)
        }
      }
    }
    finish(draft)
    guard diagnostics.isEmpty else {
      throw DiagnosticList(diagnostics.sorted { $0.line < $1.line })
    }
    return rules
  }

  private mutating func define(_ line: RuleLine) {
    let parts = line.value.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      report(line, "'define' takes a name and a pattern: define dash (?:--?|–)")
      return
    }
    guard definitions[parts[0]] == nil else {
      report(line, "'\(parts[0])' is defined twice; give one of them another name")
      return
    }
    let pattern = String(parts[1].drop { $0 == " " })
    definitions[parts[0]] = expand(pattern, line)
  }

  private mutating func begin(_ line: RuleLine) -> CleaningRuleDraft {
    if line.value.isEmpty { report(line, "'rule' takes a name: rule advertisement-mark") }
    if !names.insert(line.value).inserted {
      report(line, "rule '\(line.value)' stands twice; give one of them another name")
    }
    return CleaningRuleDraft(name: line.value, line: line)
  }

  private mutating func finish(_ draft: CleaningRuleDraft?) {
    guard let draft else { return }
    for message in draft.missing { report(draft.line, "rule '\(draft.name)' \(message)") }
    if checksPatterns { checkExamples(of: draft) }
    guard let patternLine = draft.patternLine else { return }
    let rule = draft.rule(pattern: expand(patternLine.value, patternLine))
    rules.append(rule)
    if checksPatterns, rule.pattern.expression == nil {
      report(
        patternLine, "pattern '\(patternLine.value)' is no regular expression; check its brackets",
        column: patternLine.valueColumn)
    }
  }

  private mutating func checkExamples(of draft: CleaningRuleDraft) {
    for line in draft.exampleLines {
      do {
        _ = try CleaningExample(line)
      } catch let problem as RuleLineProblem {
        report(line, problem.message, column: problem.column)
      } catch {
        report(line, "\(error)", column: line.valueColumn)
      }
    }
  }

  /// The pattern with each `{name}` replaced by its definition.
  private mutating func expand(_ pattern: String, _ line: RuleLine) -> String {
    var result: [UInt8] = []
    var rest = Array(pattern.utf8)[...]
    while let open = rest.firstIndex(of: 0x7B) {
      result += rest[..<open]
      rest = rest[(open + 1)...]
      let name = rest.prefix { (0x61...0x7A).contains($0) || $0 == 0x2D }
      // `\p{lu}` and the like belong to the pattern.
      let before = result.suffix(2)
      let isProperty = before.first == 0x5C && "pPxN".utf8.contains(before.last ?? 0)
      guard !isProperty, !name.isEmpty, rest.dropFirst(name.count).first == 0x7D else {
        result.append(0x7B)
        continue
      }
      rest = rest.dropFirst(name.count + 1)
      let word = String(decoding: name, as: UTF8.self)
      if let definition = definitions[word] {
        result += "(?:\(definition))".utf8
      } else {
        let passed = String(decoding: pattern.utf8.prefix(open), as: UTF8.self).count
        report(
          line,
          "'{\(word)}' is not defined before this line"
            + Self.nearest(to: word, in: Array(definitions.keys)),
          column: line.valueColumn + passed)
      }
    }
    return String(decoding: result + rest, as: UTF8.self)
  }

  private mutating func report(_ line: RuleLine, _ message: String, column: Int? = nil) {
    diagnostics.append(
      Diagnostic(file: file, line: line.number, column: column ?? line.keyColumn, message: message))
  }

  /// `; did you mean 'block'?` or the list of what may stand there.
  static func nearest(to word: String, in known: [String]) -> String {
    let best = known.sorted().max { similarity($0, word) < similarity($1, word) }
    guard let best, similarity(best, word) * 2 > word.count else {
      return "; it may be one of " + known.sorted().joined(separator: ", ")
    }
    return "; did you mean '\(best)'?"
  }

  /// The number of characters in common, counted from both ends.
  private static func similarity(_ a: String, _ b: String) -> Int {
    let front = zip(a, b).prefix { $0 == $1 }.count
    let limit = Swift.min(a.count, b.count) - front
    return front + zip(a.reversed(), b.reversed()).prefix(limit).prefix { $0 == $1 }.count
  }
}
