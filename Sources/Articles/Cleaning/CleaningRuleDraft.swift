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
  private(set) var exampleLines: [RuleLine] = []

  private static let keys = [
    "kind", "scope", "position", "blocks", "words", "pattern", "keep", "next", "example",
  ]

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
    if !exampleLines.contains(where: CleaningExample.isOfTaking) {
      missing.append("has no example of what it takes; add 'example take … => …'")
    }
    if !exampleLines.contains(where: CleaningExample.isOfLeaving) {
      missing.append("has no example of what it leaves; add 'example leave …'")
    }
    return missing
  }

  /// Takes up a line below `rule`; returns what is wrong with it.
  mutating func take(_ line: RuleLine) -> RuleLineProblem? {
    do {
      try read(line)
      return nil
    } catch let problem as RuleLineProblem {
      return problem
    } catch {
      return RuleLineProblem(message: "\(error)", column: line.valueColumn)
    }
  }

  private mutating func read(_ line: RuleLine) throws {
    guard Self.keys.contains(line.key) else {
      throw RuleLineProblem(
        message: "unknown key '\(line.key)'"
          + CleaningRulesParser.nearest(to: line.key, in: Self.keys), column: line.keyColumn)
    }
    guard !line.value.isEmpty else {
      throw RuleLineProblem(
        message: "'\(line.key)' has no value; write one", column: line.keyColumn)
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
      words += Self.alternatives(line.value).map(Self.word)
    case "pattern": patternLine = line
    default: exampleLines.append(line)
    }
  }

  private func choice<Value: RawRepresentable & CaseIterable>(
    _ value: String, _ line: RuleLine
  ) throws -> Value where Value.RawValue == String {
    if let value = Value(rawValue: value) { return value }
    let known = Value.allCases.map(\.rawValue)
    throw RuleLineProblem(
      message: "unknown \(line.key) '\(value)'"
        + CleaningRulesParser.nearest(to: value, in: known), column: line.valueColumn)
  }

  /// The texts between bars; `\|` is a bar of the text.
  private static func alternatives(_ text: String) -> [String] {
    var texts: [[UInt8]] = [[]]
    for byte in text.utf8 {
      let isBar = byte == UInt8(ascii: "|")
      if isBar, texts[texts.count - 1].last == UInt8(ascii: "\\") {
        texts[texts.count - 1].removeLast()
      } else if isBar {
        texts.append([])
        continue
      }
      texts[texts.count - 1].append(byte)
    }
    return texts.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// A word as the scanner looks for it: in lower case, with spaces for `_`.
  private static func word(_ text: String) -> String {
    let text = HTMLTree.collapsed(text).lowercased()
    let underscore = UInt8(ascii: "_")
    return String(decoding: text.utf8.map { $0 == underscore ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The rule, with its pattern anchored as its scope asks.
  func rule(pattern: String) -> CleaningRule {
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
      blockKinds: blockKinds, words: words, fields: fields, line: line.number,
      pattern: CleaningPattern(anchored), exampleLines: exampleLines)
  }
}
