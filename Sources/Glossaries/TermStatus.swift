/// How a term stands in its glossary, after TBX's administrative status.
public enum TermStatus: String, Codable, Sendable, CaseIterable {
  case preferred, admitted, deprecated, forbidden
  case doNotTranslate = "do-not-translate"
  /// Not decided yet: it holds nowhere until a person gives it another status.
  case proposed
}
