/// Where the words of rules stand in a text: the sieve before any pattern is run.
struct RuleHits {
  /// Blocks and lines longer than this are text, whatever they begin with; in bytes.
  static let longestNoise = 2_500

  /// How far before and after a word a span's match may reach, in bytes.
  private static let reachBefore = 300
  private static let reachAfter = 900

  /// By rule: the offsets after the first and the last of its words, 0 where there is none.
  private var firsts: [Int]
  private var lasts: [Int]
  /// By rule: the lines or the surroundings in which its pattern is to be run.
  private var windows: [[SourceRange]]

  /// - Complexity: O(bytes + occurrences of words).
  init(_ rules: CleaningRules, _ text: String) {
    let count = rules.rules.count
    var firsts = Array(repeating: 0, count: count)
    var lasts = firsts
    var windows: [[SourceRange]] = Array(repeating: [], count: count)
    var text = text
    text.withUTF8 { bytes in
      var line = LineCursor(bytes)
      rules.scanner.scan(bytes) { word, end in
        for rule in rules.rulesByWord[word] {
          if firsts[rule] == 0 { firsts[rule] = end }
          lasts[rule] = end
          switch rules.scopes[rule] {
          case .line:
            if let found = line.line(holding: end - 1, upTo: Self.longestNoise) {
              windows[rule].appendMerging(found)
            }
          case .span:
            windows[rule].appendMerging(
              SourceRange(
                Swift.max(0, end - Self.reachBefore),
                Swift.min(bytes.count, end + Self.reachAfter)))
          default: break
          }
        }
      }
    }
    (self.firsts, self.lasts, self.windows) = (firsts, lasts, windows)
  }

  /// The next rule in the order of the file of which a word stands in the text.
  func rule(after rule: Int) -> Int? {
    firsts[(rule + 1)...].firstIndex { $0 > 0 }
  }

  /// The offset after the first of the rule's words.
  func first(of rule: Int) -> Int { firsts[rule] }

  /// The offset after the last of the rule's words.
  func last(of rule: Int) -> Int { lasts[rule] }

  /// The parts of the text in which the pattern of a line's or a span's rule is to be run.
  func windows(of rule: Int) -> [SourceRange] { windows[rule] }
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
