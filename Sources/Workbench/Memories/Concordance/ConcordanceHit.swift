import Articles
import TranslationMemories

/// An entry that holds what was asked for, and where.
public struct ConcordanceHit: Sendable {
  public let entry: MemoryEntry
  /// The places in the source and in the target, as UTF-8 byte ranges.
  public let sourceRanges: [SourceRange]
  public let targetRanges: [SourceRange]

  /// The source and the target with the places marked.
  public func marked(_ start: String, _ end: String) -> (source: String, target: String) {
    (
      Self.marked(entry.key.source, sourceRanges, start, end),
      Self.marked(entry.target, targetRanges, start, end)
    )
  }

  private static func marked(
    _ text: String, _ ranges: [SourceRange], _ start: String, _ end: String
  ) -> String {
    var marked: [UInt8] = []
    let bytes = Array(text.utf8)
    var position = 0
    for range in ranges {
      marked += bytes[position..<range.lowerBound]
      marked += start.utf8
      marked += bytes[range.lowerBound..<range.upperBound]
      marked += end.utf8
      position = range.upperBound
    }
    return String(decoding: marked + bytes[position...], as: UTF8.self).onOneLine
  }

  public var json: JSONValue {
    func ranges(_ ranges: [SourceRange]) -> JSONValue {
      .array(ranges.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })
    }
    return .object(
      entry.json + [("sourceHits", ranges(sourceRanges)), ("targetHits", ranges(targetRanges))])
  }
}
