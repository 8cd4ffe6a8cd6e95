import Glossaries

/// A concept that texts suggest, with what memory and engine make of it.
public struct ProposedConcept: Sendable {
  /// One of its names, and how it is rendered.
  public struct Form: Sendable {
    public let form: TermCandidate.Form
    public internal(set) var target: String
    public internal(set) var origin: Origin
    /// Whether the glossary has it.
    public let isCovered: Bool
  }

  /// Where a target comes from.
  public enum Origin: String, Sendable {
    case memory, rules, engine
    /// From nowhere: it is the source as it stands.
    case copied
  }

  /// A person's translation in the memory whose source holds the term.
  public struct Example: Hashable, Sendable {
    public let source: String
    public let target: String
  }

  public let candidate: TermCandidate
  /// In the order of the candidate's forms; covered ones only where all are wanted.
  public internal(set) var forms: [Form]
  public internal(set) var examples: [Example] = []
}
