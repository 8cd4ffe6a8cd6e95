import Articles
import Glossaries
import QualityChecks
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
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Translation] {
    var translations = try await engine.translate(segments, in: context)
    guard !context.terms.isEmpty else { return translations }
    var again: [(index: Int, missed: [TermMatch], text: ProtectedText)] = []
    // What can't be believed is no translation whose terms could be mended.
    for index in translations.indices where !translations[index].isRejected {
      let tokens = analyzer.analyze(segments[index].text)
      let matches = context.terms.matches(in: tokens)
      guard !matches.isEmpty else { continue }
      translations[index] = withoutBanned(translations[index], tokens, matches, context)
      let missed = missed(of: matches, in: translations[index].target)
      guard !missed.isEmpty else { continue }
      again.append((index, missed, ProtectedText(segments[index].text, missed)))
    }
    guard !again.isEmpty else { return translations }
    let answers = try await engine.translate(
      again.map { segments[$0.index].with(text: $0.text.text) }, in: context)
    for ((index, missed, text), answer) in zip(again, answers) {
      let all = context.terms.matches(in: analyzer.analyze(segments[index].text))
      guard let target = text.restored(in: answer.target),
        self.missed(of: all, in: target).count
          < self.missed(of: all, in: translations[index].target).count
      else { continue }
      translations[index].target = target
      translations[index].issues =
        answer.issues.filter { $0.targetRange == nil } + missed.map(Self.note)
    }
    return translations
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
