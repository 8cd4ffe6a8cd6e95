import Articles

/// What an article says on somebody's word, or not as a fact: by whom, and how sure it is.
public struct Statement: Hashable, Sendable, Codable {
  /// How sure what is said is made to be.
  public enum Degree: String, Hashable, Sendable, Codable, CaseIterable {
    /// Somebody who should know makes sure of it: `memastikan`, `membenarkan`.
    case confirmed
    /// Said, with no sign of doubt: `mengatakan`, `menurut`.
    case stated
    /// The article keeps its distance: `mengklaim`, `menuding`.
    case claimed
    /// Suspected or charged, not found: `diduga`, `tersangka`, `terdakwa`.
    case alleged
    /// Said not to be so: `membantah`, `menyangkal`.
    case denied
    /// Meant to be done: `berencana`, `akan`.
    case planned
    /// Passed on from others, named or not: `dikabarkan`, `konon`, `dilansir`.
    case reported
  }

  /// The word that says so, in both languages.
  public struct Cue: Hashable, Sendable, Codable {
    /// As the article writes it: `mengklaim`, `menurut`.
    public let source: String
    /// Its English: `claims`, `according to`.
    public let english: String

    public init(source: String, english: String) {
      self.source = source
      self.english = english
    }
  }

  /// The id of the segment that it stands in.
  public let segment: String
  /// Where what is said stands: byte offsets into the segment's text.
  public let sourceRange: SourceRange
  /// What is said, in Indonesian: the text of `sourceRange`.
  public let source: String
  /// nil where the article names nobody (`diduga`, `dikabarkan`).
  public let speaker: Speaker?
  /// nil where only quotation marks tell, as in the second sentence of somebody's words.
  public let verb: Cue?
  public let degree: Degree
  /// Whether the words stand within quotation marks.
  public let isQuotation: Bool

  public init(
    segment: String, sourceRange: SourceRange, source: String, speaker: Speaker?, verb: Cue?,
    degree: Degree, isQuotation: Bool = false
  ) {
    self.segment = segment
    self.sourceRange = sourceRange
    self.source = source
    self.speaker = speaker
    self.verb = verb
    self.degree = degree
    self.isQuotation = isQuotation
  }
}
