import Articles
import Glossaries
import QualityChecks
import Translation
import TranslationMemories

/// Checks whether translations made before keep to the glossary, one segment after the other.
public struct TermCheck {
  private let translator: Translator
  private let verifier: TermVerifier
  private var report = TermCheckReport()
  /// What stands for each source, and where: by the source in lower case, then by the rendering.
  private var renderings: [String: [TermUse: [Place]]] = [:]

  /// A segment by its number in the input.
  private struct Place {
    let number: Int
    let segment: BilingualSegment
    let term: Term
  }

  /// - Complexity: O(terms of the glossary).
  public init(_ translator: Translator) {
    self.translator = translator
    verifier = TermVerifier(glossary: translator.context.glossary, rules: translator.rules)
  }

  /// Checks a segment.
  ///
  /// - Complexity: that of its analysis, and different terms × words of the translation.
  public mutating func check(_ segment: BilingualSegment) {
    let findings = verifier.findings(
      in: segment.target, tokens: translator.rules.analyze(segment.source),
      context: translator.context)
    add(findings, of: segment)
  }

  /// Checks the entries of a memory, drafts too.
  ///
  /// - Parameter onlyInUse: leaves out what no look-up can give: drafts, and the machine
  ///   translations of another engine or of terms that were since changed.
  /// - Throws: `MemoryError`.
  /// - Complexity: O(entries); memory for what is found and for the uses of terms.
  public mutating func check(
    _ memory: TranslationMemory, onlyInUse: Bool
  ) async throws(MemoryError) {
    var last: Int64 = 0
    while true {
      let entries = try await memory.entries(after: last)
      guard let id = entries.last?.id else { return }
      for entry in entries { check(entry, of: memory, onlyInUse: onlyInUse) }
      last = id
    }
  }

  private mutating func check(_ entry: MemoryEntry, of memory: TranslationMemory, onlyInUse: Bool) {
    let tokens = translator.rules.analyze(entry.key.source)
    let findings = verifier.findings(
      in: entry.target, tokens: tokens, context: translator.context)
    let isInUse = entry.isInUse(
      by: translator.id, terms: TermFingerprint(of: findings.matches))
    if onlyInUse, !isInUse { return }
    add(
      findings,
      of: BilingualSegment(
        Translation(segment: entry.lone, target: entry.target, origin: entry.origin),
        path: memory.path, article: entry.document, entry: entry.id, isInUse: isInUse))
  }

  private mutating func add(_ findings: TermFindings, of segment: BilingualSegment) {
    let number = report.segments
    report.segments += 1
    for (match, use) in zip(findings.matches, findings.uses) {
      report.count(use, of: match.term)
      guard use.found else { continue }
      renderings[match.term.source.lowercased(), default: [:]][use, default: []].append(
        Place(number: number, segment: segment, term: match.term))
    }
    for (match, issue) in findings.missed {
      report.add(issue.kind, match.term, issue.message, segment, number)
    }
    for banned in findings.banned {
      report.count(banned)
      report.add(banned.issue.kind, banned.term, banned.issue.message, segment, number)
    }
  }

  /// What was found, with the terms that are rendered in several ways: each place where another
  /// rendering stands than in most.
  public func finished() -> TermCheckReport {
    var report = report
    for byUse in renderings.values where Set(byUse.keys.map { $0.target.lowercased() }).count > 1 {
      let order = byUse.sorted { left, right in
        if left.value.count != right.value.count { return left.value.count > right.value.count }
        return (left.value[0].number, left.key.target) < (right.value[0].number, right.key.target)
      }
      guard let (usual, places) = order.first else { continue }
      let elsewhere = places.count == 1 ? "at" : "in \(places.count) places, first at"
      for (use, others) in order.dropFirst() {
        for place in others {
          report.add(
            "inconsistent-term", place.term,
            "'\(use.source)' is '\(use.target)' here and '\(usual.target)' \(elsewhere) "
              + "\(places[0].segment.place); write it in one way",
            place.segment, place.number)
        }
      }
    }
    report.sort()
    return report
  }
}

extension MemoryEntry {
  /// The entry's source as a segment that stands alone.
  var lone: Segment {
    Segment(
      id: segment, block: 0, kind: key.kind, range: SourceRange(0, key.source.utf8.count),
      text: key.source)
  }
}
