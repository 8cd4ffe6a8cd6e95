import Articles
import Glossaries
import QualityChecks
import Synchronization
import Translation

/// Makes the glossary hold on an engine that knows none.
///
/// The engine translates as it would; what misses a term is mended in the safest way there is:
/// 1. where a rendering that the glossary forbids or deprecates stands for the term, the right one
///    takes its place;
/// 2. else the segment is sent once more, with marks for the terms that were missed, and the
///    renderings are put in for the marks (`ProtectedText`).
///
/// What can't be mended so stays as the engine gave it, and verification reports it. What was mended
/// has an issue of the kind `term-repaired`, a note.
public final class TermKeepingEngine: TranslationEngine {
  let engine: any ForecastingEngine
  private let analyzer: any SourceAnalyzer
  private let verifier: TermVerifier

  public var id: EngineID { engine.id }

  /// - Parameters:
  ///   - analyzer: cuts segments for the matching of terms.
  ///   - verifier: looks for the terms of the same glossary that `translate` is given.
  public init(
    _ engine: any ForecastingEngine, analyzer: any SourceAnalyzer, verifier: TermVerifier
  ) {
    self.engine = engine
    self.analyzer = analyzer
    self.verifier = verifier
  }

  public func prepared(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Segment] {
    try await engine.prepared(segments, in: context)
  }

  public func translate(
    _ segments: [Segment], in context: TranslationContext,
    reporting report: @escaping TranslationReport
  ) async throws -> [Translation] {
    if context.terms.isEmpty {
      return try await engine.translate(segments, in: context, reporting: report)
    }
    let kept = Mutex<[Int: Kept]>([:])
    var translations = try await engine.translate(segments, in: context) { [self] final in
      // What can't be believed is no translation whose terms could be mended.
      let looked = final.filter { !$0.translation.isRejected }
        .map { ($0.index, self.kept($0.translation, in: context)) }
      kept.withLock { $0.merge(looked) { $1 } }
      await report(
        looked.filter(\.1.missed.isEmpty).map {
          FinalTranslation(index: $0, translation: $1.translation)
        })
    }
    var again: [(index: Int, kept: Kept, text: ProtectedText)] = []
    for (index, kept) in kept.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
      translations[index] = kept.translation
      guard !kept.missed.isEmpty else { continue }
      again.append((index, kept, ProtectedText(segments[index].text, kept.missed)))
    }
    guard !again.isEmpty else { return translations }
    let answers: [Translation]
    do {
      answers = try await engine.translate(
        again.map { segments[$0.index].with(text: $0.text.text) }, in: context)
    } catch is EngineError {
      // What is there was paid for, and stands as far as it goes.
      return translations
    }
    for ((index, kept, text), answer) in zip(again, answers) {
      guard let target = text.restored(in: answer.target),
        missed(of: kept.matches, in: target).count < kept.missed.count
      else { continue }
      translations[index].target = target
      translations[index].issues =
        answer.issues.filter { $0.targetRange == nil } + kept.missed.map(Self.note)
    }
    await report(
      again.map { FinalTranslation(index: $0.index, translation: translations[$0.index]) })
    return translations
  }

  /// A translation with what could be mended by itself, and the terms that it misses still.
  private struct Kept: Sendable {
    let translation: Translation
    let matches: [TermMatch]
    let missed: [TermMatch]
  }

  private func kept(_ translation: Translation, in context: TranslationContext) -> Kept {
    let tokens = analyzer.analyze(translation.segment.text)
    let matches = context.terms.matches(in: tokens)
    guard !matches.isEmpty else {
      return Kept(translation: translation, matches: [], missed: [])
    }
    let mended = withoutBanned(translation, tokens, matches, context)
    return Kept(
      translation: mended, matches: matches, missed: missed(of: matches, in: mended.target))
  }

  private func missed(of matches: [TermMatch], in target: String) -> [TermMatch] {
    zip(matches, verifier.uses(of: matches, in: target)).filter { !$1.found }.map(\.0)
  }

  /// The translation with the right renderings for those that the glossary doesn't want, where each
  /// stands as the glossary writes it; an inflected one is left alone.
  private func withoutBanned(
    _ translation: Translation, _ tokens: [AnalyzedToken], _ matches: [TermMatch],
    _ context: TranslationContext
  ) -> Translation {
    let banned = verifier.verified(translation, tokens: tokens, context: context).issues
      .filter { $0.kind == "forbidden-term" || $0.kind == "deprecated-term" }
    var mended = translation
    var bytes = Array(translation.target.utf8)
    for issue in banned.sorted(by: { $0.targetStart > $1.targetStart }) {
      guard let place = issue.targetRange, let source = issue.sourceRange,
        let match = matches.first(where: { $0.range == source }),
        missed(of: [match], in: translation.target).count == 1
      else { continue }
      let stated = String(decoding: bytes[place.lowerBound..<place.upperBound], as: UTF8.self)
      guard context.glossary.bans(stated, for: match.term.source) else { continue }
      bytes.replaceSubrange(
        place.lowerBound..<place.upperBound, with: Array(match.term.target.utf8))
      mended.issues.append(Self.note(match))
    }
    mended.target = String(decoding: bytes, as: UTF8.self)
    return mended
  }

  private static func note(_ match: TermMatch) -> Issue {
    Issue(
      kind: "term-repaired", severity: .note,
      message: "the engine missed '\(match.term.source)'; '\(match.term.target)' was put in",
      sourceRange: match.range)
  }
}

extension Issue {
  fileprivate var targetStart: Int { targetRange?.lowerBound ?? 0 }
}

extension Glossary {
  /// Whether a text is, letter by letter, a rendering that the glossary doesn't want of a source.
  fileprivate func bans(_ text: String, for source: String) -> Bool {
    let source = source.lowercased()
    return terms.contains {
      !$0.hasRendering && $0.source.lowercased() == source
        && $0.target.lowercased() == text.lowercased()
    }
  }
}

extension Segment {
  /// The same segment with another text.
  func with(text: String) -> Segment {
    var other = Segment(id: id, block: block, kind: kind, range: range, text: text)
    other.background = background
    return other
  }
}
