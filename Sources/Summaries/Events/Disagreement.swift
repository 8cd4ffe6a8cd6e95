/// Something on which the articles of an event, or those that they quote, don't agree.
public struct Disagreement: Hashable, Sendable, Codable {
  /// What it is about.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// How much or how many of the same.
    case amount
    /// When it was.
    case date
    /// Who did it: asked for a talk, fired first.
    case account
    /// Who said the same words.
    case speaker
    /// What one says and another denies.
    case denial
  }

  /// What some of the sources say.
  public struct Position: Hashable, Sendable, Codable {
    /// In a few words: `40 minutes`, `IDR 2.5 billion`, `Russia`.
    public let value: String
    /// On whose word, in English; none where the articles say it themselves.
    public let speakers: [String]
    public let citations: [EventSummary.Citation]
  }

  public let kind: Kind
  /// What is in question, in English: `the number of houses`, `who asked for it`.
  public let question: String
  public let positions: [Position]

  /// The question as a heading: `The number of houses`.
  package var heading: String { question.prefix(1).uppercased() + question.dropFirst() }
}
