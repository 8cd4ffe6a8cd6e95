import Articles
import Glossaries
import Translation

/// Finds what is not to leave the machine, and what a translation is to say there.
public struct Redactor: Sendable {
  let redaction: Redaction
  private let names: any TranslationEngine
  private let analyzer: any SourceAnalyzer

  /// - Parameters:
  ///   - names: translates names, on this machine.
  ///   - analyzer: tells names from words.
  public init(
    _ redaction: Redaction, names: any TranslationEngine, analyzer: any SourceAnalyzer
  ) {
    self.redaction = redaction
    self.names = names
    self.analyzer = analyzer
  }

  /// The places of each segment, in order and apart, with what stands for each in English: the
  /// number in English notation, the name as an engine on this machine says it, what a pattern found
  /// as it is.
  func replacements(
    in segments: [Segment], _ context: TranslationContext
  ) async throws -> [[(range: SourceRange, rendering: String)]] {
    let places = segments.map { segment in
      let tokens = analyzer.analyze(segment.text)
      let terms = context.terms.isEmpty ? [] : context.terms.matches(in: tokens)
      return redaction.places(in: segment.text, tokens, terms: terms)
    }
    let english = try await renderings(
      of: zip(segments, places).flatMap { segment, places in
        places.filter { $0.kind == .name }.map { segment.text.slice($0.range) }
      }, in: context)
    return zip(segments, places).map { segment, places in
      places.map { range, kind in
        let stated = segment.text.slice(range)
        switch kind {
        case .name: return (range, english[stated] ?? stated)
        case .number: return (range, stated.inEnglishNotation)
        case .pattern: return (range, stated)
        }
      }
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
