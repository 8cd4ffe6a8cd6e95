import Translation

/// What an edit of the glossary would change in translations.
public struct ImpactReport: Sendable {
  /// A segment that would be translated otherwise, or that the check would find fault with.
  public struct Change: Sendable {
    /// The segment with its translation of now.
    public let segment: BilingualSegment
    public let after: String
    /// What the check would say of it then and doesn't say now.
    public let issues: [String]

    public var isNewTarget: Bool { after != segment.target }
  }

  /// The segments that were looked at.
  public internal(set) var segments = 0
  /// Those in which a term stands that the edit changes.
  public internal(set) var matched = 0
  /// The translations that would be made anew: those of which the memory's key changes.
  public internal(set) var retranslated = 0
  /// Segments in which such a term stands, whose translation a person has made, so that it stays.
  public internal(set) var kept = 0
  /// The memory's machine translations that no look-up gives even now; they are not looked at.
  public internal(set) var outOfUse = 0
  public internal(set) var changes: [Change] = []

  init() {}

  /// The segments whose translation changes.
  public var changed: Int { changes.count(where: \.isNewTarget) }

  /// Each segment with its translation before (`-`) and after (`+`), and what the check would say
  /// of it (`!`).
  public var text: String {
    changes.map { change in
      let segment = change.segment
      return "\(segment.place): \(segment.source.onOneLine)\n"
        + (change.isNewTarget
          ? "- \(segment.target.onOneLine)\n+ \(change.after.onOneLine)\n"
          : "  \(segment.target.onOneLine)\n")
        + change.issues.map { "! \($0)\n" }.joined()
    }.joined()
  }

  /// The counts in a line.
  public var summary: String {
    "\(segments.counted("segment")) looked at, \(matched) with a changed term, \(retranslated) to translate "
      + "anew, \(changed) with another translation"
      + (kept > 0 ? ", \(kept) kept as a person wrote them" : "")
      + (outOfUse > 0 ? "; \(outOfUse) entries of the memory are out of use already" : "")
  }

  /// The document `juru.glossary-impact/1`.
  ///
  /// - Parameter edit: how the glossary changes.
  public func json(edit: JSONValue) -> JSONValue {
    [
      "schema": "juru.glossary-impact/1", "edit": edit,
      "segments": .array(changes.map(\.json)),
      "counts": [
        "segments": .integer(segments), "matched": .integer(matched),
        "retranslated": .integer(retranslated), "changed": .integer(changed),
        "kept": .integer(kept), "outOfUse": .integer(outOfUse),
      ],
    ]
  }
}

extension ImpactReport.Change {
  fileprivate var json: JSONValue {
    .object(
      segment.json + [
        ("source", .string(segment.source)), ("before", .string(segment.target)),
        ("after", .string(after)), ("origin", segment.translation.origin.json),
        ("issues", .strings(issues)),
      ])
  }
}
