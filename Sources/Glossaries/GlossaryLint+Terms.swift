import Articles

extension GlossaryLint {
  /// Sources with two preferred targets within one file; between files the later one wins.
  func competingDiagnostics(_ entries: [Entry]) -> [Diagnostic] {
    var first: [Scoped: Entry] = [:]
    return entries.compactMap { entry in
      guard entry.term.status == .preferred || entry.term.status == .doNotTranslate else {
        return nil
      }
      let key = Scoped(file: entry.term.file, concept: entry.term.concept)
      guard let earlier = first[key] else {
        first[key] = entry
        return nil
      }
      guard earlier.term.target != entry.term.target else { return nil }
      return entry.diagnostic(
        .target,
        "'\(entry.term.source)' has the preferred target '\(earlier.term.target)' in "
          + "\(earlier.place(seenFrom: entry)); make '\(entry.term.target)' admitted, or remove one",
        severity: .error)
    }
  }

  private struct Scoped: Hashable {
    let file: String
    let concept: Term.Concept
  }

  /// Deprecated and forbidden targets where no line says what to write instead.
  func orphanDiagnostics(_ entries: [Entry]) -> [Diagnostic] {
    let rendered = Set(entries.lazy.filter(\.term.hasRendering).map(\.term.concept))
    return entries.compactMap { entry in
      guard entry.term.isBanned, !rendered.contains(entry.term.concept) else { return nil }
      return entry.diagnostic(
        .status,
        "'\(entry.term.target)' is \(entry.term.status.rawValue) for '\(entry.term.source)', and "
          + "no line says what to write instead; add a preferred target", severity: .warning)
    }
  }

  /// Sources or targets that differ from another line's in case alone.
  func caseDiagnostics(_ entries: [Entry]) -> [Diagnostic] {
    var sources: [Term.Concept: Entry] = [:]
    var targets: [Term.Concept: Entry] = [:]
    return entries.flatMap { entry in
      var found: [Diagnostic] = []
      let term = entry.term
      if let earlier = sources[term.concept], earlier.term.source != term.source {
        found.append(
          entry.diagnostic(
            .source,
            "'\(term.source)' is '\(earlier.term.source)' in \(earlier.place(seenFrom: entry)), "
              + "and matching ignores case; write both alike", severity: .warning))
      }
      sources[term.concept] = sources[term.concept] ?? entry
      guard term.hasRendering else { return found }
      let rendering = Term.Concept(
        source: term.target.lowercased(), partOfSpeech: term.partOfSpeech)
      if let earlier = targets[rendering], earlier.term.target != term.target {
        found.append(
          entry.diagnostic(
            .target,
            "'\(term.target)' is '\(earlier.term.target)' in \(earlier.place(seenFrom: entry)); "
              + "write both alike", severity: .warning))
      }
      targets[rendering] = targets[rendering] ?? entry
      return found
    }
  }
}
