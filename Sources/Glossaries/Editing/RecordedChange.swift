/// What was done to a term of a glossary, as its record has it.
public struct RecordedChange: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable { case added, changed, removed }

  public let author: GlossaryAuthor
  public let kind: Kind
  /// The term as it is afterwards; where it was removed, as it was.
  public let source: String
  public let target: String
  public let partOfSpeech: String
  /// The column that was changed, or that a removed term had; nil where the line says all there is.
  public let column: GlossaryColumn?
  public let before: String
  public let after: String

  init(
    by author: GlossaryAuthor, _ kind: Kind, _ term: Term, _ column: GlossaryColumn? = nil,
    before: String = "", after: String = ""
  ) {
    self.init(
      author: author, kind: kind, source: term.source, target: term.target,
      partOfSpeech: term.partOfSpeech, column: column, before: before, after: after)
  }

  init(
    author: GlossaryAuthor, kind: Kind, source: String, target: String, partOfSpeech: String,
    column: GlossaryColumn?, before: String, after: String
  ) {
    self.author = author
    self.kind = kind
    self.source = source
    self.target = target
    self.partOfSpeech = partOfSpeech
    self.column = column
    self.before = before
    self.after = after
  }

  /// The changes that lead from one glossary to another: of a new term one, of others one for each
  /// column, so that what was removed can be put back.
  static func all(in difference: GlossaryDifference, by author: GlossaryAuthor) -> [RecordedChange]
  {
    let removed = difference.removed.flatMap { term -> [RecordedChange] in
      let columns = GlossaryColumn.allCases.filter {
        !identity.contains($0) && term.value(of: $0) != Term.defaultValue(of: $0)
      }
      return columns.isEmpty
        ? [RecordedChange(by: author, .removed, term)]
        : columns.map {
          RecordedChange(by: author, .removed, term, $0, before: term.value(of: $0))
        }
    }
    let changed = difference.changed.flatMap { change in
      change.columns.filter { $0 != .author && $0 != .date }.map {
        RecordedChange(
          by: author, .changed, change.after, $0, before: change.before.value(of: $0),
          after: change.after.value(of: $0))
      }
    }
    return removed + changed + difference.added.map { RecordedChange(by: author, .added, $0) }
  }

  /// The columns that every line of the record has.
  private static let identity: Set<GlossaryColumn> = [.source, .target, .partOfSpeech]
}
