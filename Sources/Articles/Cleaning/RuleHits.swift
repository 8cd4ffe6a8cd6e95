/// Where the words of rules stand in a text: the sieve before any pattern is run.
struct RuleHits {
  /// Blocks and lines longer than this are text, whatever they begin with; in bytes.
  static let longestNoise = 2_500

  /// How far before and after a word a span's match may reach, in bytes.
  private static let reachBefore = 300
  private static let reachAfter = 900

  private struct Places {
    var first: Int
    var last: Int
    /// The lines or the surroundings in which the rule's pattern is to be run.
    var windows: [SourceRange] = []
  }

  private var places: [Int: Places] = [:]
  private let rulesInOrder: [Int]

  /// - Complexity: O(bytes + occurrences of words).
  init(_ rules: CleaningRules, _ text: String) {
    var text = text
    var places: [Int: Places] = [:]
    text.withUTF8 { bytes in
      var line = LineCursor(bytes)
      rules.scanner.scan(bytes) { word, end in
        for rule in rules.rulesByWord[word] {
          places[rule, default: Places(first: end, last: end)].last = end
          let window: SourceRange?
          switch rules.rules[rule].scope {
          case .line: window = line.line(holding: end - 1, upTo: Self.longestNoise)
          case .span:
            window = SourceRange(
              Swift.max(0, end - Self.reachBefore), Swift.min(bytes.count, end + Self.reachAfter))
          default: window = nil
          }
          if let window { places[rule]?.windows.appendMerging(window) }
        }
      }
    }
    self.places = places
    rulesInOrder = places.keys.sorted()
  }

  /// The next rule in the order of the file of which a word stands in the text.
  func rule(after rule: Int) -> Int? { rulesInOrder.first { $0 > rule } }

  /// The offset after the first of the rule's words.
  func first(of rule: Int) -> Int { places[rule]?.first ?? .max }

  /// The offset after the last of the rule's words.
  func last(of rule: Int) -> Int { places[rule]?.last ?? 0 }

  /// The parts of the text in which the pattern of a line's or a span's rule is to be run.
  func windows(of rule: Int) -> [SourceRange] { places[rule]?.windows ?? [] }
}

extension [SourceRange] {
  /// Appends a range that begins no earlier than the last one, joined to it where they overlap.
  fileprivate mutating func appendMerging(_ range: SourceRange) {
    guard let last, range.lowerBound <= last.upperBound else {
      append(range)
      return
    }
    self[count - 1] = last.union(range)
  }
}
