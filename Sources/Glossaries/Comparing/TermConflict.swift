/// Two lines that can't both hold: one source with two preferred targets, one rendering with two
/// statuses, or one term of which two files say different things.
public struct TermConflict: Hashable, Sendable, CustomStringConvertible {
  public let existing: Term
  public let new: Term
  /// Where they differ.
  public let columns: [GlossaryColumn]

  public var description: String {
    let differences = columns.map { column in
      "\(column.rawValue) '\(new.value(of: column))' against '\(existing.value(of: column))'"
    }
    return "'\(new.source)' (\(new.partOfSpeech)): " + differences.joined(separator: ", ")
      + " at \(existing.file):\(existing.line)"
  }
}
