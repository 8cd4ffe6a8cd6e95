import Foundation

/// A line `example` or `unless` of a data file, and the rule or entry that it stands below.
struct RuleExample: Sendable {
  /// `grammar/clause.rules:12`
  let place: String
  /// The place of the rule's first line, as the trace names it.
  let rule: String
  let text: String

  /// The sides of `TEXT => RESULT`.
  var sides: [String] { text.components(separatedBy: " => ") }

  /// The lines of `file` that begin with `keyword`.
  ///
  /// - Parameter isRule: whether a line, as it stands in the file, begins what examples are of.
  static func lines(
    _ keyword: String, in file: String, isRule: (Substring) -> Bool
  ) throws -> [RuleExample] {
    let text = try String(contentsOfFile: "\(Harness.dataFolder)/\(file)", encoding: .utf8)
    var rule = "\(file):1"
    var found: [RuleExample] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let place = "\(file):\(index + 1)"
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      if isRule(line) {
        rule = place
      } else if trimmed.hasPrefix(keyword + " ") {
        let text = trimmed.dropFirst(keyword.count).trimmingCharacters(in: .whitespaces)
        found.append(RuleExample(place: place, rule: rule, text: text))
      }
    }
    return found
  }

  /// The lines of a file of rules.
  static func ofRules(_ keyword: String, in file: String) throws -> [RuleExample] {
    try lines(keyword, in: file) { $0.hasPrefix("rule ") }
  }

  /// The lines of a file of `selection/`, where an entry begins at the left edge.
  static func ofSelection(_ keyword: String, in file: String) throws -> [RuleExample] {
    try lines(keyword, in: file) { $0.first.map { !$0.isWhitespace && $0 != "#" } ?? false }
  }

  /// The data files of a folder with that ending, as paths in the data.
  static func files(in folder: String, ending: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(Harness.dataFolder)/\(folder)")) ?? [])
      .filter { $0.hasSuffix("." + ending) }.sorted().map { "\(folder)/\($0)" }
  }
}
