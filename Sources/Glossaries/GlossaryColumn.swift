/// The columns of a glossary file that are read; others are kept as they stand.
///
/// Only `source` and `target` must be there. What each holds is TBX's (ISO 30042): data of the
/// concept (`concept`, `domain`, `definition`), then of the term.
public enum GlossaryColumn: String, Sendable, CaseIterable {
  case source, target
  case partOfSpeech = "pos"
  case status, domain, note
  /// The identifier that the lines of one concept share.
  case conceptID = "concept"
  case definition
  /// Where the term or its definition comes from.
  case reference
  case caseRule = "case"
  case register
  /// Who wrote or last changed the line, and the day (ISO 8601, `2024-02-09`).
  case author, date

  /// The columns of a new file.
  static let usual: [GlossaryColumn] = [.source, .target, .partOfSpeech, .status, .domain, .note]

  /// The header row of a new file.
  static let header = usual.map(\.rawValue).joined(separator: "\t")
}
