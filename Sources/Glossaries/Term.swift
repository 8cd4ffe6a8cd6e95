/// One line of a glossary: a source term and what it is to be in the target language.
public struct Term: Hashable, Sendable {
  public let source: String
  public let target: String
  /// As in the lexicon: `n`, `np`, `vt`, `vi`, `adj`, `adv`.
  public let partOfSpeech: String
  public let status: TermStatus
  public let domain: String
  public let note: String
  /// Where the term is written, for messages; the line counts from 1, 0 where there is no file.
  public let file: String
  public let line: Int

  public init(
    source: String, target: String, partOfSpeech: String = "n",
    status: TermStatus = .preferred, domain: String = "", note: String = "",
    file: String = "", line: Int = 0
  ) {
    self.source = source
    self.target = target
    self.partOfSpeech = partOfSpeech
    self.status = status
    self.domain = domain
    self.note = note
    self.file = file
    self.line = line
  }
}
