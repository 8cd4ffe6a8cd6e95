/// One line of a glossary: a source term and what it is to be in the target language.
public struct Term: Hashable, Sendable {
  public let source: String
  public let target: String
  /// As in the lexicon: `n`, `np`, `vt`, `vi`, `adj`, `adv`.
  public let partOfSpeech: String
  public let status: TermStatus
  public let domain: String
  public let note: String
  /// What the lines of one concept share; empty for a line that is a concept by itself.
  public let conceptID: String
  public let definition: String
  /// Where the term or its definition comes from.
  public let reference: String
  public let caseRule: CaseRule
  /// `technical`, `colloquial`, or any other word for it.
  public let register: String
  /// Who wrote or last changed the line, and when (ISO 8601: `2024-02-09`).
  public let author: String
  public let date: String
  /// Where the term is written, for messages; the line counts from 1, 0 where there is no file.
  public let file: String
  public let line: Int

  public init(
    source: String, target: String, partOfSpeech: String = "n",
    status: TermStatus = .preferred, domain: String = "", note: String = "",
    conceptID: String = "", definition: String = "", reference: String = "",
    caseRule: CaseRule = .sentence, register: String = "", author: String = "",
    date: String = "", file: String = "", line: Int = 0
  ) {
    self.source = source
    self.target = target
    self.partOfSpeech = partOfSpeech
    self.status = status
    self.domain = domain
    self.note = note
    self.conceptID = conceptID
    self.definition = definition
    self.reference = reference
    self.caseRule = caseRule
    self.register = register
    self.author = author
    self.date = date
    self.file = file
    self.line = line
  }
}
