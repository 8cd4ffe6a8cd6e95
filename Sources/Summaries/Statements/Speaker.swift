/// Who says something in an article.
public struct Speaker: Hashable, Sendable, Codable {
  /// As the sentence itself names them: `Menhan`, `Ia`; nothing where the sentence leaves them to
  /// the one before.
  public let source: String
  /// The fullest name that the article gives them, without title: `Bagas Hendrawan`; nil where it
  /// gives none.
  public let name: String?
  /// How to name them in English, with the title where the article has one: `Defense Ministry
  /// Spokesperson Igor Konashenkov`; nil where only a pronoun stands and nobody is found for it.
  public let english: String?

  public init(source: String, name: String? = nil, english: String? = nil) {
    self.source = source
    self.name = name
    self.english = english
  }
}
