/// A concept that texts suggest for a glossary: a term, or a term with its acronym.
public struct TermCandidate: Sendable {
  /// A way in which the texts name the concept.
  public struct Form: Hashable, Sendable {
    public let source: String
    /// How often it stands in the texts, longer candidates around it or not.
    public let frequency: Int
    /// In how many articles it stands.
    public let articles: Int
  }

  /// The term; where a text explains an acronym, the expansion and then the acronym.
  public let forms: [Form]
  /// `np` for a name, else `n`.
  public let partOfSpeech: String
  /// The figures of both forms together; `TermMeasure` says what they are.
  public let cValue: Double
  public let weirdness: Double
  public let score: Double
  /// A few segments, each of another article.
  public let contexts: [TermContext]

  /// The first form's source.
  public var source: String { forms[0].source }
  public var acronym: String? { forms.dropFirst().first?.source }
  /// How often the concept is named.
  public var frequency: Int { forms.reduce(0) { $0 + $1.frequency } }
}
