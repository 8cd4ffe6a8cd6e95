import Articles
import Translation

/// Replaces names, numbers or other places of the texts by marks before another engine gets them,
/// and puts them back into what it gives.
///
/// What is put back is the number in English notation, the name as an engine on this machine says
/// it, what a pattern found as it stands. A translation in which a mark was lost or changed is an
/// error: nobody knows what belongs where.
public final class RedactingEngine: TranslationEngine {
  let engine: any ForecastingEngine
  private let redactor: Redactor

  public init(_ engine: any ForecastingEngine, redactor: Redactor) {
    self.engine = engine
    self.redactor = redactor
  }

  /// Translations of texts with marks are others than those of whole texts.
  public var id: EngineID {
    let redaction = redactor.redaction
    var hash = StableHash()
    let kinds = (redaction.names ? ["names"] : []) + (redaction.numbers ? ["numbers"] : [])
    for kind in kinds + redaction.patterns { hash.combine(kind.utf8) }
    let digits = String(UInt32(truncatingIfNeeded: hash.value), radix: 16)
    return EngineID(name: engine.id.name, version: "\(engine.id.version)+redacted.\(digits)")
  }

  /// What the engine notes of the text around a segment is redacted too.
  public func prepared(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Segment] {
    let prepared = try await engine.prepared(redacted(segments, in: context), in: context)
    return zip(segments, prepared).map { segment, prepared in
      var segment = segment
      segment.background = prepared.background
      return segment
    }
  }

  /// The segments as the engine gets them.
  func redacted(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Segment] {
    let texts = try await protected(segments, in: context)
    return zip(segments, texts).map { $0.with(text: $1.text) }
  }

  public func translate(
    _ segments: [Segment], in context: TranslationContext,
    reporting report: @escaping TranslationReport
  ) async throws -> [Translation] {
    let texts = try await protected(segments, in: context)
    let answers = try await engine.translate(
      zip(segments, texts).map { $0.with(text: $1.text) }, in: context
    ) { final in
      await report(
        final.map { final in
          let index = final.index
          return FinalTranslation(
            index: index,
            translation: Self.restored(final.translation, of: segments[index], from: texts[index]))
        })
    }
    return segments.indices.map {
      Self.restored(answers[$0], of: segments[$0], from: texts[$0])
    }
  }

  private static func restored(
    _ answer: Translation, of segment: Segment, from text: ProtectedText
  ) -> Translation {
    guard let target = text.restored(in: answer.target) else {
      return Translation(
        segment: segment, target: "", origin: answer.origin,
        issues: answer.issues.filter { $0.severity == .error } + [lostMark])
    }
    return Translation(
      segment: segment, target: target, origin: answer.origin, confidence: answer.confidence,
      issues: answer.issues.filter { $0.targetRange == nil && $0.sourceRange == nil })
  }

  private static let lostMark = Issue(
    kind: "placeholder", severity: .error,
    message: "the engine lost or changed a mark that stands for what was redacted")

  private func protected(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [ProtectedText] {
    zip(segments, try await redactor.replacements(in: segments, context)).map {
      ProtectedText($0.text, $1)
    }
  }
}
