/// The columns of a glossary file that are read; others are kept as they stand.
public enum GlossaryColumn: String, Sendable, CaseIterable {
  case source, target
  case partOfSpeech = "pos"
  case status, domain, note

  /// The header row of a new file.
  static let header = allCases.map(\.rawValue).joined(separator: "\t")
}
