/// One line of a glossary: a source term and what it is to be in the target language.
public struct Term: Hashable, Sendable {
  private let fields: Fields

  public var source: String { fields.source }
  public var target: String { fields.target }
  /// As in the lexicon: `n`, `np`, `vt`, `vi`, `adj`, `adv`.
  public var partOfSpeech: String { fields.partOfSpeech }
  public var status: TermStatus { fields.status }
  public var domain: String { fields.domain }
  public var note: String { fields.note }
  /// What the lines of one concept share; empty for a line that is a concept by itself.
  public var conceptID: String { fields.conceptID }
  public var definition: String { fields.definition }
  /// Where the term or its definition comes from.
  public var reference: String { fields.reference }
  public var caseRule: CaseRule { fields.caseRule }
  /// `technical`, `colloquial`, or any other word for it.
  public var register: String { fields.register }
  /// Who wrote or last changed the line, and when (ISO 8601: `2024-02-09`).
  public var author: String { fields.author }
  public var date: String { fields.date }
  /// Where the term is written, for messages; the line counts from 1, 0 where there is no file.
  public var file: String { fields.file }
  public var line: Int { fields.line }

  public init(
    source: String, target: String, partOfSpeech: String = "n",
    status: TermStatus = .preferred, domain: String = "", note: String = "",
    conceptID: String = "", definition: String = "", reference: String = "",
    caseRule: CaseRule = .sentence, register: String = "", author: String = "",
    date: String = "", file: String = "", line: Int = 0
  ) {
    fields = Fields(
      source: source, target: target, partOfSpeech: partOfSpeech, status: status, domain: domain,
      note: note, conceptID: conceptID, definition: definition, reference: reference,
      caseRule: caseRule, register: register, author: author, date: date, file: file, line: line)
  }

  /// What a term holds, shared by its copies, of which there are many.
  private final class Fields: Hashable, Sendable {
    let source: String
    let target: String
    let partOfSpeech: String
    let status: TermStatus
    let domain: String
    let note: String
    let conceptID: String
    let definition: String
    let reference: String
    let caseRule: CaseRule
    let register: String
    let author: String
    let date: String
    let file: String
    let line: Int

    init(
      source: String, target: String, partOfSpeech: String, status: TermStatus, domain: String,
      note: String, conceptID: String, definition: String, reference: String, caseRule: CaseRule,
      register: String, author: String, date: String, file: String, line: Int
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

    static func == (one: Fields, other: Fields) -> Bool {
      one === other
        || one.values == other.values && one.status == other.status
          && one.caseRule == other.caseRule && one.line == other.line
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(source)
      hasher.combine(target)
      hasher.combine(line)
    }

    private var values: [String] {
      [
        source, target, partOfSpeech, domain, note, conceptID, definition, reference, register,
        author, date, file,
      ]
    }
  }
}
