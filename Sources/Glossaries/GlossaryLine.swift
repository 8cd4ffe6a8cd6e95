/// One line of a glossary file, as it stands in it.
public struct GlossaryLine: Hashable, Sendable {
  /// What a line is.
  public enum Content: Hashable, Sendable {
    /// A comment, a blank line, or a line that can't be read.
    case other
    case header
    case term(Term)
  }

  /// The bytes without the line's end.
  public let bytes: ArraySlice<UInt8>
  /// `\n`, `\r\n`, or nothing on a last line without an end.
  public let end: [UInt8]
  public let content: Content

  /// The term that the line states, if it states one.
  public var term: Term? {
    if case .term(let term) = content { term } else { nil }
  }

  /// The fields between the tabs, untrimmed.
  var fields: [String] {
    bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
