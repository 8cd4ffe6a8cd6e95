/// The names under which a file of units keeps what only a memory of Juru's has a field for, so that
/// it is there again when the file comes back.
enum MemoryProperties {
  static let identifier = "x-juru-id"
  static let engine = "x-juru-engine"
  static let terms = "x-juru-terms"
  static let background = "x-juru-background"
  static let kind = "x-juru-kind"
  static let before = "x-juru-before"
  static let after = "x-juru-after"
  static let confidence = "x-juru-confidence"
  static let quality = "x-juru-quality"
  static let issues = "x-juru-issues"
  static let domain = "x-domain"
  static let tags = "x-tags"
}
