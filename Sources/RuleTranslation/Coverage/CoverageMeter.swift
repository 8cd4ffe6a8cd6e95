/// Measures what the data know of an analysed sentence.
struct CoverageMeter {
  private let pair: LanguagePair
  private let analysis: TranslationSession.Analysis
  private var words: [Word] { analysis.words }

  /// How many words before and after a find its example shows.
  private static let context = 4
  /// How many parts of speech on each side name a break.
  private static let window = 2

  init(_ analysis: TranslationSession.Analysis, _ pair: LanguagePair) {
    self.analysis = analysis
    self.pair = pair
  }

  /// - Complexity: O(words of the sentence).
  func coverage() -> SentenceCoverage {
    var result = SentenceCoverage()
    for (index, word) in words.enumerated() {
      let running = word.tokens.count { isRunning($0) }
      guard running > 0 else { continue }
      let kind = kind(of: word)
      result.counts[kind, default: 0] += running
      guard kind == .unknown || kind == .guessed else { continue }
      let find = SentenceCoverage.Find(
        key: word.form, example: text(index - Self.context..<index + 1 + Self.context))
      if kind == .unknown { result.unknown.append(find) } else { result.guessed.append(find) }
    }
    result.breaks = breaks()
    return result
  }

  // MARK: Words

  private func isRunning(_ token: Int) -> Bool {
    let kind = analysis.tokens[token].kind
    return kind == .word || kind == .number
  }

  private func kind(of word: Word) -> SentenceCoverage.Kind {
    guard let reading = word.readings.first, word.term == nil else { return .known }
    guard reading.isKnown else { return reading.rules.isEmpty ? .unknown : .guessed }
    guard case .named(let origin) = reading.entry.origin else { return .known }
    return origin == "entity" ? .number : .name
  }

  // MARK: Breaks

  /// The joints between parts that hold words; marks between them go with what follows.
  private func breaks() -> [SentenceCoverage.Find] {
    let parts = analysis.trees.map(\.words).filter { part in
      words[part].contains { $0.tokens.contains(where: isRunning) }
    }
    guard parts.count > 1 else { return [] }
    let categories = categories()
    return zip(parts, parts.dropFirst()).map { left, right in
      let joint = left.upperBound
      let before = categories[left.suffix(Self.window)]
      let after = categories[joint..<right.lowerBound] + categories[right.prefix(Self.window)]
      return SentenceCoverage.Find(
        key: before.joined(separator: " ") + " ‖ " + after.joined(separator: " "),
        example: text(joint - Self.context..<joint) + " ‖ "
          + text(joint..<joint + Self.context))
    }
  }

  /// The part of speech of each word in the reading that the analysis used.
  private func categories() -> [String] {
    var names = words.map { _ in "" }
    for (word, reading) in analysis.trees.flatMap(\.leaves) {
      names[word] = pair.symbols.names[Int(words[word].readings[reading].category)]
    }
    return names
  }

  /// The words of a range, as far as there are any, as they are written.
  private func text(_ range: Range<Int>) -> String {
    let shown = words[range.clamped(to: words.startIndex..<words.endIndex)]
    var text = ""
    for word in shown {
      if word.spaceBefore && !text.isEmpty { text += " " }
      text += word.surface
    }
    return text
  }
}
