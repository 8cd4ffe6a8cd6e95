import Articles
import Segmentation
import Translation

/// A line as it is given to the engine: as one segment, or, where it is very long, as parts that
/// end where a sentence does. The work on a segment and its memory grow with its length; those on
/// parts stay as they are however long a line is.
struct LineParts {
  let segments: [Segment]
  private let line: SourceLine

  /// Bytes up to which a line stays whole, and from which on a part ends.
  private static let longest = 1 << 14
  private static let partSize = 1 << 12

  /// - Complexity: O(bytes of the line).
  init(_ line: SourceLine, segmenter: SentenceSegmenter) {
    self.line = line
    let count = line.text.utf8.count
    guard count > Self.longest else {
      segments = count == 0 ? [] : [line.segment]
      return
    }
    let utf8 = Array(line.text.utf8)
    var parts: [SourceRange] = []
    var open: SourceRange?
    for sentence in utf8.withUnsafeBufferPointer({ segmenter.boundedSentences(in: $0) }) {
      let part = open?.union(sentence) ?? sentence
      if part.count < Self.partSize {
        open = part
      } else {
        parts.append(part)
        open = nil
      }
    }
    if let open { parts.append(open) }
    segments = parts.map { range in
      Segment(
        id: line.segment.id, block: line.segment.block, kind: .line,
        range: range.shifted(by: line.offset),
        text: String(decoding: utf8[range.lowerBound..<range.upperBound], as: UTF8.self))
    }
  }

  /// The translations of the segments as one of the line.
  ///
  /// - Complexity: O(length of the translations).
  func joined(_ translations: [Translation]) -> Translation? {
    guard translations.count > 1, let first = translations.first else { return translations.first }
    var target = ""
    var issues: [Issue] = []
    var entities: [EntityMention] = []
    let length = Double(translations.reduce(0) { $0 + $1.segment.range.count })
    let shares = translations.map { Double($0.segment.range.count) / length }
    for translation in translations {
      if !target.isEmpty { target += " " }
      let source = translation.segment.range.lowerBound - line.offset
      let place = target.utf8.count
      issues += translation.issues.map { issue in
        Issue(
          kind: issue.kind, severity: issue.severity, message: issue.message,
          sourceRange: issue.sourceRange?.shifted(by: source),
          targetRange: issue.targetRange?.shifted(by: place))
      }
      entities += translation.entities.map {
        EntityMention(range: $0.range.shifted(by: source), value: $0.value)
      }
      target += translation.target
    }
    var joined = Translation(
      segment: line.segment, target: target,
      origin: translations.allSatisfy { $0.origin == first.origin } ? first.origin : .rules,
      confidence: zip(translations, shares).reduce(0) { $0 + $1.0.confidence * $1.1 },
      confidenceReasons: ConfidenceReason.joined(
        zip(translations, shares).map { ($0.confidenceReasons, $1) }),
      terms: translations.flatMap(\.terms), issues: issues)
    joined.entities = entities
    joined.matches = translations.flatMap(\.matches)
    return joined
  }
}
