import Articles

extension GlossaryLint {
  /// Sources that are not found where a text holds them: since another term is taken there, since
  /// the segmenter cuts them, or since the analyzer takes them for something else; and those whose
  /// target is not found in what the engine makes of them.
  ///
  /// - Parameter merged: the terms that hold when later files win.
  func matchingDiagnostics(_ entries: [Entry], merged: Glossary) -> [Diagnostic] {
    let matcher = TermMatcher(terms: merged.terms, analyzer: analyzer)
    let holding = Set(merged.terms)
    var places: [Term: Entry] = [:]
    for entry in entries { places[entry.term] = entry }
    return entries.compactMap { entry in
      let term = entry.term
      guard term.hasRendering, holding.contains(term) else { return nil }
      let sentence = Self.sentence(around: term.source)
      let tokens = analyzer.analyze(sentence.text)
      let inside = tokens.indices.filter { tokens[$0].range.overlaps(sentence.range) }
      // A source without a word is reported by itself.
      guard let first = inside.first, let last = inside.last, !analyzer.analyze(term.source).isEmpty
      else { return nil }
      if evidence.sentenceCount(sentence.text) > 1 {
        return entry.diagnostic(
          .source,
          "'\(term.source)' is cut where a sentence seems to end, and never matches whole; leave "
            + "out its full stop", severity: .error)
      }
      guard
        let match = matcher.matches(in: tokens).first(where: {
          $0.tokens.lowerBound <= first && last < $0.tokens.upperBound
        })
      else {
        return entry.diagnostic(
          .source,
          "'\(term.source)' is not found where a text has it; the analyzer takes its words "
            + "otherwise; write its base form, without marks", severity: .error)
      }
      if match.term == term { return lostDiagnostic(entry) }
      // Another line of the source itself, or one that says the same, does no harm.
      return match.term.hasSource(of: term) || match.term.rendering == term.rendering
        ? nil : shadowDiagnostic(entry, by: match.term, places[match.term])
    }
  }

  /// The source where texts have terms: within a sentence, between words that belong to none.
  private static func sentence(around source: String) -> (text: String, range: SourceRange) {
    let before = "ini "
    return (
      before + source + " itu",
      SourceRange(before.utf8.count, before.utf8.count + source.utf8.count)
    )
  }

  private func shadowDiagnostic(_ entry: Entry, by other: Term, _ place: Entry?) -> Diagnostic {
    let line = place.map { " in \($0.place(seenFrom: entry))" } ?? ""
    let wayOut =
      other.source == entry.term.source
      ? "keep the part of speech that texts have, or make one source longer"
      : "write both alike, or put '\(entry.term.source)' before it"
    return entry.diagnostic(
      .source,
      "'\(entry.term.source)' (\(entry.term.partOfSpeech)) is never found, for '\(other.source)' "
        + "(\(other.partOfSpeech))\(line) is taken wherever it stands; \(wayOut)",
      severity: .warning)
  }

  /// A term whose target is not found in what the engine makes of its source.
  private func lostDiagnostic(_ entry: Entry) -> Diagnostic? {
    let term = entry.term
    guard evidence.isFound(term.rendering, term.rendering),
      let translation = evidence.translation(term.source),
      !evidence.isFound(term.rendering, translation)
    else { return nil }
    return entry.diagnostic(
      .target,
      "'\(term.source)' comes out as '\(translation)', in which the checker doesn't find "
        + "'\(term.rendering)'; write the target in its base form", severity: .warning)
  }
}

extension SourceRange {
  fileprivate func overlaps(_ other: SourceRange) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }
}
