/// Why a term could not be put into a glossary file.
public enum GlossaryEditError: Error, Hashable, Sendable, CustomStringConvertible {
  case emptyField(GlossaryColumn)
  case lineBreakOrTab(GlossaryColumn, value: String)
  case comment(source: String)
  case unknownPartOfSpeech(String)
  case ambiguous([Term])
  case alreadyThere(Term)
  case conflict(new: Term, existing: Term)
  case malformed(String, reason: String)
  case absent(source: String)

  public var description: String {
    switch self {
    case .emptyField(let column): "the \(column.rawValue) is empty; give it a value"
    case .lineBreakOrTab(let column, let value):
      "the \(column.rawValue) '\(value)' holds a tab or a line break; write a space instead"
    case .comment(let source):
      "the source '\(source)' starts with '#', which makes its line a comment; leave the '#' out"
    case .unknownPartOfSpeech(let word):
      "unknown part of speech '\(word)'; it is one of "
        + Term.partsOfSpeech.joined(separator: ", ")
    case .ambiguous(let terms):
      "'\(terms[0].source)' has \(terms.count) targets, "
        + terms.map { "'\($0.target)'" }.joined(separator: ", ") + "; name one with --of"
    case .alreadyThere(let term):
      "'\(term.source)' → '\(term.target)' stands at \(term.file):\(term.line) already"
    case .conflict(let new, let existing):
      "'\(existing.source)' has the preferred target '\(existing.target)' at "
        + "\(existing.file):\(existing.line); replace it, or add '\(new.target)' as admitted"
    case .malformed(let text, let reason):
      "'\(text)': \(reason); write 'source=target', with other fields as in "
        + "'source=target|status=admitted|pos=np'"
    case .absent(let source):
      "no glossary of yours has the term '\(source)'; the terms that ship can't be removed, but one "
        + "of yours with the same source wins over them"
    }
  }
}
