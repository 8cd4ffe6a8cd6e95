/// The forms in which a translated article is written.
public enum ArticleFormat: String, Sendable, CaseIterable {
  case text, bilingual, markdown, json, jsonl

  /// The ending of the names of its files, without the full stop.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .bilingual: "bilingual.txt"
    case .markdown: "md"
    case .json: "json"
    case .jsonl: "jsonl"
    }
  }

  /// Whether it shows what the checks found.
  public var showsIssues: Bool { self != .text }
}
