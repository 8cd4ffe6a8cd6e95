import Articles
import Glossaries
import Translation

/// Replaces names, numbers or other places of the texts by marks before another engine gets them,
/// and puts them back into what it gives.
///
/// What is put back is the number in English notation, the name as an engine on this machine says
/// it, what a pattern found as it stands. A translation in which a mark was lost or changed is an
/// error: nobody knows what belongs where.
public final class RedactingEngine: TranslationEngine {
  let engine: any ForecastingEngine
  private let redaction: Redaction
  private let names: any TranslationEngine
  private let analyzer: any SourceAnalyzer

  /// - Parameters:
  ///   - names: translates names, on this machine.
  ///   - analyzer: tells names from words.
  public init(
    _ engine: any ForecastingEngine, redaction: Redaction, names: any TranslationEngine,
    analyzer: any SourceAnalyzer
  ) {
    self.engine = engine
    self.redaction = redaction
    self.names = names
    self.analyzer = analyzer
  }

  /// Translations of texts with marks are others than those of whole texts.
  public var id: EngineID {
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
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [Translation] {
    let texts = try await protected(segments, in: context)
    let answers = try await engine.translate(
      zip(segments, texts).map { $0.with(text: $1.text) }, in: context)
    return segments.indices.map { index in
      let (segment, answer) = (segments[index], answers[index])
      guard let target = texts[index].restored(in: answer.target) else {
        return Translation(
          segment: segment, target: "", origin: answer.origin,
          issues: answer.issues.filter { $0.severity == .error } + [Self.lostMark])
      }
      return Translation(
        segment: segment, target: target, origin: answer.origin, confidence: answer.confidence,
        issues: answer.issues.filter { $0.targetRange == nil && $0.sourceRange == nil })
    }
  }

  private static let lostMark = Issue(
    kind: "placeholder", severity: .error,
    message: "the engine lost or changed a mark that stands for what was redacted")

  private func protected(
    _ segments: [Segment], in context: TranslationContext
  ) async throws -> [ProtectedText] {
    let analyze = analyzer.keepingAnalysis()
    let places = segments.map { segment in
      let tokens = analyze(segment.text)
      let terms = context.terms.isEmpty ? [] : context.terms.matches(in: tokens)
      return redaction.places(in: segment.text, tokens, terms: terms)
    }
    let english = try await renderings(
      of: zip(segments, places).flatMap { segment, places in
        places.filter { $0.kind == .name }.map { segment.text.slice($0.range) }
      }, in: context)
    return zip(segments, places).map { segment, places in
      ProtectedText(
        segment.text,
        places.map { range, kind in
          let stated = segment.text.slice(range)
          switch kind {
          case .name: return (range, english[stated] ?? stated)
          case .number: return (range, stated.inEnglishNotation)
          case .pattern: return (range, stated)
          }
        })
    }
  }

  private func renderings(
    of names: [String], in context: TranslationContext
  ) async throws -> [String: String] {
    let distinct = Array(Set(names)).sorted()
    let segments = distinct.enumerated().map { index, name in
      Segment(
        id: "n\(index + 1)", block: 0, kind: .line, range: SourceRange(0, name.utf8.count),
        text: name)
    }
    let translations = try await self.names.translate(segments, in: context)
    return Dictionary(uniqueKeysWithValues: zip(distinct, translations.map(\.target)))
  }
}

extension String {
  fileprivate func slice(_ range: SourceRange) -> String {
    String(decoding: Array(utf8)[range.lowerBound..<range.upperBound], as: UTF8.self)
  }

  /// A numeral as English writes it: `1.250,5` as `1,250.5`. Others, as dates are, stay.
  fileprivate var inEnglishNotation: String {
    guard wholeMatch(of: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+/) != nil else { return self }
    return String(map { $0 == "." ? "," : $0 == "," ? "." : $0 })
  }
}
