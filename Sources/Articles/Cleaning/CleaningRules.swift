/// The rules by which articles are cleaned, ready for use.
public struct CleaningRules: Sendable {
  /// In the order of the file, which is the order in which they are tried.
  public let rules: [CleaningRule]
  /// Finds the rules' words in a text.
  let scanner: WordScanner
  /// The rules, as indices, that each of the scanner's words may set off.
  let rulesByWord: [[Int]]
  /// The scope of each rule, apart from the rules so that it is read without copying them.
  let scopes: [CleaningRule.Scope]

  init(rules: [CleaningRule]) {
    self.rules = rules
    var indices: [String: Int] = [:]
    var words: [String] = []
    var rulesByWord: [[Int]] = []
    for (rule, entry) in rules.enumerated() {
      for word in entry.words {
        if let known = indices[word] {
          rulesByWord[known].append(rule)
        } else {
          indices[word] = words.count
          words.append(word)
          rulesByWord.append([rule])
        }
      }
    }
    scanner = WordScanner(words)
    self.rulesByWord = rulesByWord
    scopes = rules.map(\.scope)
  }

  /// Reads rules from the text of a file.
  ///
  /// - Parameter file: the file's name, for messages.
  /// - Throws: `DiagnosticList` with every problem in the text.
  /// - Complexity: some milliseconds: every pattern is compiled.
  public init(parsing text: String, file: String) throws {
    try self.init(parsing: text, file: file, checksPatterns: true)
  }

  /// - Parameter checksPatterns: false for rules that are known to be sound: their patterns are
  ///   compiled when they are first run.
  init(parsing text: String, file: String, checksPatterns: Bool) throws {
    var parser = CleaningRulesParser(file: file, checksPatterns: checksPatterns)
    self.init(rules: try parser.parse(text))
  }

  /// Only the rule called `name`, for examples and for finding out what a rule does.
  public func only(_ name: String) -> CleaningRules {
    CleaningRules(rules: rules.filter { $0.name == name })
  }
}
