import Articles
import Glossaries
import QualityChecks
import RuleTranslation
import Translation
import TranslationMemories

/// Finds what an edit of the glossary would change, in articles and in a memory, of which nothing is
/// changed: a segment is translated anew where its key in the memory changes.
public struct ImpactRun {
  private let pipeline: ArticlePipeline
  let before: Side
  let after: Side
  /// Finds the sources of the targets that the edit forbids, deprecates, or allows again: these
  /// change no translation, but what the check says of it.
  private let banned: TermMatcher
  public internal(set) var report = ImpactReport()
  /// The keys that were looked at, and those under which translations would be made.
  var known: Set<MemoryKey> = []
  private var remade: Set<MemoryKey> = []

  /// A glossary, and what holds under it.
  struct Side {
    let context: TranslationContext
    let verifier: TermVerifier

    init(_ context: TranslationContext, rules: RuleEngine) {
      self.context = context
      verifier = TermVerifier(glossary: context.glossary, rules: rules)
    }
  }

  var rules: RuleEngine { pipeline.translator.rules }
  var memory: TranslationMemory? { pipeline.translator.memory }

  /// - Parameters:
  ///   - pipeline: its translator has the glossary of now, and the memory, if there is one.
  ///   - glossary: the glossary after the edit.
  ///   - difference: the edit.
  /// - Complexity: O(terms of both glossaries).
  public init(
    _ pipeline: ArticlePipeline, changedTo glossary: Glossary, difference: GlossaryDifference
  ) {
    let rules = pipeline.translator.rules
    self.pipeline = pipeline
    before = Side(pipeline.translator.context, rules: rules)
    after = Side(TranslationContext(glossary: glossary, analyzer: rules), rules: rules)
    let edited =
      difference.added + difference.removed + difference.changed.flatMap { [$0.before, $0.after] }
    banned = TermMatcher(
      terms: edited.filter { !$0.hasRendering }.map { Term(source: $0.source, target: $0.target) },
      analyzer: rules)
  }

  /// Looks at an article.
  ///
  /// - Throws: `ReadingError` where the bytes are no article, `MemoryError`, `EngineError`.
  public mutating func look(at bytes: [UInt8], path: String?) async throws {
    let segments = try pipeline.segments(of: bytes, path: path).segments
    // A term may say who is spoken of, which reaches sentences without the term.
    let now = try await rules.prepared(segments, in: before.context)
    let then = try await rules.prepared(segments, in: after.context)
    let queries = (queries(for: now, before), queries(for: then, after))
    try await compare(
      segments.indices.map { index in
        ImpactItem(
          segments: (now[index], then[index]), queries: (queries.0[index], queries.1[index]),
          path: path)
      })
  }

  func queries(for segments: [Segment], _ side: Side) -> [TranslationMemory.Query] {
    TranslationMemory.queries(
      for: segments, engine: rules.id, analyzer: rules, in: side.context)
  }

  mutating func compare(_ items: [ImpactItem]) async throws {
    report.segments += items.count
    known.formUnion(items.map(\.queries.before.key))
    let affected = items.filter { item in
      let isMatched =
        item.hasChangedTerm
        || (!banned.isEmpty
          && !banned.matches(in: rules.analyze(item.segments.before.text)).isEmpty)
      if isMatched { report.matched += 1 }
      return isMatched || item.isRemade
    }
    let none = [MemoryEntry?](repeating: nil, count: affected.count)
    let now = try await memory?.lookup(affected.map(\.queries.before)) ?? none
    let then = try await memory?.lookup(affected.map(\.queries.after)) ?? none
    for (index, item) in affected.enumerated() {
      let (target, after) = try await targets(of: item, now: now[index], then: then[index])
      let issues = issues(of: item, before: target.target, after: after)
      guard after != target.target || !issues.isEmpty else { continue }
      report.changes.append(
        ImpactReport.Change(
          segment: BilingualSegment(
            target, path: item.path, article: item.article, entry: item.entry),
          after: after, issues: issues))
    }
    report.retranslated = remade.count
  }

  /// A segment's translation before and after the edit.
  ///
  /// - Parameters:
  ///   - now: what the memory gives for it now.
  ///   - then: what it gives after the edit.
  private mutating func targets(
    of item: ImpactItem, now: MemoryEntry?, then: MemoryEntry?
  ) async throws -> (before: Translation, after: String) {
    let segments = item.segments
    if let now, now.status.isBinding || !item.isRemade {
      if now.status.isBinding { report.kept += 1 }
      return (Translation(segments.before, from: now), now.target)
    }
    guard item.isRemade else {
      let made = try await translation(of: segments.before, before)
      return (made, made.target)
    }
    let old: Translation
    if let now, then != nil || !item.isCutFromItsDocument {
      old = Translation(segments.before, from: now)
    } else {
      old = try await translation(of: segments.before, before)
    }
    if let then { return (old, then.target) }
    remade.insert(item.queries.after.key)
    return (old, try await translation(of: segments.after, after).target)
  }

  /// What the check would say then and doesn't say now.
  private func issues(of item: ImpactItem, before old: String, after new: String) -> [String] {
    let tokens = rules.analyze(item.segments.before.text)
    func messages(_ target: String, _ side: Side) -> [String] {
      side.verifier.findings(in: target, tokens: tokens, context: side.context).issues
        .map(\.message)
    }
    let known = Set(messages(old, before))
    return messages(new, after).filter { !known.contains($0) }
  }

  private func translation(of segment: Segment, _ side: Side) async throws -> Translation {
    let made = try await rules.translate([segment], in: side.context)
    guard let first = made.first else {
      throw EngineError.unreachable(
        engine: rules.id.description, reason: "it gave no translation for a segment")
    }
    return first
  }
}
