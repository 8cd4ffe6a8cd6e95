import Foundation

/// A source with its translation, as the files of translation programs exchange it.
public struct TranslationUnit: Hashable, Sendable {
  /// How far the translation is.
  public enum Status: String, Sendable, CaseIterable { case machine, draft, reviewed, approved }

  public var source: SegmentContent
  public var target: SegmentContent
  /// Where the unit stands in its file, counted from 1; 0 where it comes from none.
  public var line = 0
  /// The unit's identifier in its document.
  public var id = ""
  /// The document that it is of.
  public var document = ""
  /// Nil where the file doesn't say.
  public var status: Status?
  /// The person, or the engine, that made or last changed it.
  public var author = ""
  public var created: Date?
  public var changed: Date?
  public var useCount = 0
  public var note = ""
  /// The sources before and after; nil where the file doesn't say.
  public var before: String?
  public var after: String?
  /// What else is said about it, by name (TMX: `prop`).
  public var properties: [String: String] = [:]

  public init(source: SegmentContent, target: SegmentContent) {
    self.source = source
    self.target = target
  }
}
