import Foundation

/// Applies the rules to one block.
struct BlockCleaner {
  let rules: CleaningRules
  let source: String

  /// What a rule took out of a block.
  struct Finding {
    let removed: RemovedText
    let rule: Int
    /// The texts of the pattern's groups, or the whole match.
    let values: [String]
  }

  /// How far from a block's start or end rules of that scope look, in bytes.
  private static let window = 700
  private static let rounds = 6

  /// What is left of `block`, nil for nothing, and what was taken out, in the order of taking.
  ///
  /// - Complexity: O(bytes) to look for words; patterns run only where a rule's word is.
  func clean(_ block: Block, isTop: Bool, isBottom: Bool) -> (block: Block?, findings: [Finding]) {
    var text = BlockText(block, of: source)
    var findings: [Finding] = []
    for _ in 0..<Self.rounds {
      let count = findings.count
      var hits = RuleHits(rules, text.block.text)
      var rule = -1
      while let next = hits.rule(after: rule) {
        rule = next
        let before = findings.count
        apply(rule, at: hits, isTop, isBottom, &text, &findings)
        if text.block.text.isEmpty { return (nil, findings) }
        if findings.count > before { hits = RuleHits(rules, text.block.text) }
      }
      if findings.count == count { break }
    }
    if let first = findings.first, !text.block.text.unicodeScalars.contains(where: isContent) {
      let rest = RemovedText(
        kind: first.removed.kind, text: text.block.text, range: span(of: text.block))
      return (nil, findings + [Finding(removed: rest, rule: first.rule, values: [])])
    }
    return (text.block, findings)
  }

  private func isContent(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private func span(of block: Block) -> SourceRange {
    block.sourceRange(of: SourceRange(0, block.text.utf8.count))
  }

  private func apply(
    _ index: Int, at hits: RuleHits, _ isTop: Bool, _ isBottom: Bool, _ text: inout BlockText,
    _ findings: inout [Finding]
  ) {
    let rule = rules.rules[index]
    guard rule.blockKinds.isEmpty || rule.blockKinds.contains(text.block.kind),
      rule.position == .anywhere || (rule.position == .top ? isTop : isBottom)
    else { return }
    let length = text.block.text.utf8.count
    switch rule.scope {
    case .block:
      guard length <= RuleHits.longestNoise else { return }
      match(index, in: [SourceRange(0, length)], &text, &findings)
    case .start:
      guard hits.first(of: index) <= Self.window else { return }
      match(index, in: [SourceRange(0, Swift.min(length, Self.window))], &text, &findings)
    case .end:
      let start = Swift.max(0, length - Self.window)
      guard hits.last(of: index) >= start else { return }
      match(index, in: [SourceRange(start, length)], &text, &findings)
    case .line, .span:
      match(index, in: hits.windows(of: index), &text, &findings)
    }
  }

  /// Runs a rule's pattern over parts of the block's text and takes out all that it matches.
  private func match(
    _ index: Int, in windows: [SourceRange], _ text: inout BlockText, _ findings: inout [Finding]
  ) {
    let rule = rules.rules[index]
    guard !windows.isEmpty, let expression = rule.pattern.expression else { return }
    let length = text.block.text.utf8.count
    var taken: [SourceRange] = []
    for window in windows {
      let window = Self.aligned(window, in: text.block.text)
      let part = window.count == length ? text.block.text : text.string(window)
      let whole = NSRange(location: 0, length: part.utf16.count)
      for match in expression.matches(in: part, range: whole) {
        guard match.range.length > 0, let local = Range(match.range, in: part) else { continue }
        let found = Self.bytes(local, in: part).shifted(by: window.lowerBound)
        if rule.scope == .start, found.upperBound >= length { continue }
        if rule.scope == .end, found.lowerBound == 0 { continue }
        let range = text.trimmed(found)
        guard range.count > 0, range.lowerBound >= taken.last?.upperBound ?? 0 else { continue }
        taken.append(range)
        findings.append(finding(index, match, range, in: part, text))
      }
    }
    if !taken.isEmpty { text.remove(taken) }
  }

  private func finding(
    _ index: Int, _ match: NSTextCheckingResult, _ range: SourceRange, in part: String,
    _ text: BlockText
  ) -> Finding {
    let removed = RemovedText(
      kind: rules.rules[index].kind, text: text.string(range),
      range: text.block.sourceRange(of: range))
    let values = (1..<Swift.max(1, match.numberOfRanges)).map { group in
      Range(match.range(at: group), in: part).map { String(part[$0]) } ?? ""
    }
    return Finding(
      removed: removed, rule: index, values: values.isEmpty ? [removed.text] : values)
  }

  private static func bytes(_ range: Range<String.Index>, in text: String) -> SourceRange {
    let utf8 = text.utf8
    return SourceRange(
      utf8.distance(from: utf8.startIndex, to: range.lowerBound),
      utf8.distance(from: utf8.startIndex, to: range.upperBound))
  }

  /// The range moved so that no character is cut.
  private static func aligned(_ range: SourceRange, in text: String) -> SourceRange {
    let utf8 = text.utf8
    var (lower, upper) = (range.lowerBound, range.upperBound)
    func isInside(_ offset: Int) -> Bool {
      offset < utf8.count && utf8[utf8.index(utf8.startIndex, offsetBy: offset)] & 0xC0 == 0x80
    }
    while lower > 0, isInside(lower) { lower -= 1 }
    while upper < utf8.count, isInside(upper) { upper += 1 }
    return SourceRange(lower, upper)
  }
}
