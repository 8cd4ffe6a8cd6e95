import Foundation

/// A rule of the file while its lines are read.
struct CleaningRuleDraft {
  let name: String
  let line: RuleLine
  private(set) var patternLine: RuleLine?
  private var kind = ""
  private var scope: CleaningRule.Scope?
  private var position = CleaningRule.Position.anywhere
  private var following = CleaningRule.Following.nothing
  private var blockKinds: Set<Block.Kind> = []
  private var words: [String] = []
  private var fields: [CleaningRule.Field] = []
  private var examples: [CleaningExample] = []

  private static let keys = [
    "kind", "scope", "position", "blocks", "words", "pattern", "keep", "next", "example",
  ]

  struct Problem: Error {
    let message: String
    let column: Int
  }

  init(name: String, line: RuleLine) {
    self.name = name
    self.line = line
  }

  /// What the rule lacks.
  var missing: [String] {
    var missing: [String] = []
    if kind.isEmpty { missing.append("has no kind; add a line 'kind advertisement'") }
    if scope == nil { missing.append("has no scope; add a line 'scope block'") }
    if words.isEmpty { missing.append("has no words; add those that its matches must hold") }
    if patternLine == nil { missing.append("has no pattern; add a line 'pattern …'") }
    if !examples.contains(where: \.takes) {
      missing.append("has no example of what it takes; add 'example take … => …'")
    }
    if examples.allSatisfy(\.takes) {
      missing.append("has no example of what it leaves; add 'example leave …'")
    }
    return missing
  }

  /// Takes up a line below `rule`; returns what is wrong with it.
  mutating func take(_ line: RuleLine) -> Problem? {
    do {
      try read(line)
      return nil
    } catch let problem as Problem {
      return problem
    } catch {
      return Problem(message: "\(error)", column: line.valueColumn)
    }
  }

  private mutating func read(_ line: RuleLine) throws {
    guard Self.keys.contains(line.key) else {
      throw Problem(
        message: "unknown key '\(line.key)'"
          + CleaningRulesParser.nearest(to: line.key, in: Self.keys), column: line.keyColumn)
    }
    guard !line.value.isEmpty else {
      throw Problem(message: "'\(line.key)' has no value; write one", column: line.keyColumn)
    }
    switch line.key {
    case "kind": kind = line.value
    case "scope": scope = try choice(line.value, line)
    case "position": position = try choice(line.value, line)
    case "next": following = try choice(line.value, line)
    case "keep":
      fields = try line.value.split(separator: " ").map { try choice(String($0), line) }
    case "blocks":
      blockKinds = Set(try line.value.split(separator: " ").map { try choice(String($0), line) })
    case "words":
      words += line.value.split(separator: "|").map { word in
        HTMLTree.collapsed(String(word)).lowercased().replacing("_", with: " ")
      }
    case "pattern": patternLine = line
    default: examples.append(try example(line))
    }
  }

  private func choice<Value: RawRepresentable & CaseIterable>(
    _ value: String, _ line: RuleLine
  ) throws -> Value where Value.RawValue == String {
    if let value = Value(rawValue: value) { return value }
    let known = Value.allCases.map(\.rawValue)
    throw Problem(
      message: "unknown \(line.key) '\(value)'"
        + CleaningRulesParser.nearest(to: value, in: known), column: line.valueColumn)
  }

  /// `take BEFORE => AFTER` or `leave TEXT`; ` ¶ ` parts blocks, ` ↵ ` parts lines.
  private func example(_ line: RuleLine) throws -> CleaningExample {
    let isTake = line.value.hasPrefix("take ")
    guard isTake || line.value.hasPrefix("leave ") else {
      throw Problem(
        message: "an example begins with 'take' or 'leave'", column: line.valueColumn)
    }
    let text = line.value.dropFirst(isTake ? 5 : 6)
    guard isTake else {
      return CleaningExample(
        blocks: Self.blocks(text), expected: Self.blocks(text), line: line.number)
    }
    guard let arrow = text.firstRange(of: "=>") else {
      throw Problem(
        message: "'example take' needs '=>' and what is left after it (nothing, if all goes)",
        column: line.valueColumn)
    }
    let (before, after) = (text[..<arrow.lowerBound], text[arrow.upperBound...])
    return CleaningExample(
      blocks: Self.blocks(before), expected: Self.blocks(after), line: line.number)
  }

  private static func blocks(_ text: Substring) -> [String] {
    text.split(separator: "¶").map { block in
      let lines = block.split(separator: "↵").map { HTMLTree.collapsed(String($0)) }
      return lines.joined(separator: "\n")
    }.filter { !$0.isEmpty }
  }

  /// The rule, with its pattern anchored as its scope asks.
  func rule(pattern: String) throws -> CleaningRule {
    let scope = scope ?? .block
    let anchored =
      switch scope {
      case .block: "\\A(?:\(pattern))\\z"
      case .line: "(?m)^[ \\t]*(?:\(pattern))[ \\t]*$"
      case .start: "\\A(?:\(pattern))\\s*"
      case .end: "\\s*(?:\(pattern))\\s*\\z"
      case .span: pattern
      }
    return CleaningRule(
      name: name, kind: kind, scope: scope, position: position, following: following,
      blockKinds: blockKinds, words: words, fields: fields, examples: examples,
      line: line.number, expression: try NSRegularExpression(pattern: anchored))
  }
}
