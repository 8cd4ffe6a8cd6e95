/// What closes after a sentence's end: quotation marks, brackets, notes, a reporter's initials.
extension SentenceScanner {
  /// Takes the marks that close right after `end` into it.
  ///
  /// - Returns: whether there were any.
  mutating func closeMarks(of end: inout EndRun) -> Bool {
    let before = end.position
    while end.position < text.count {
      switch text[end.position] {
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        end.closedBracket = true
        end.position += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        // emphasis, as Markdown writes it
        let after = end.position + 1
        guard
          text.isSpaceOrPunctuation(at: after) || text[after] == text[end.position]
            || text.quote(at: after) > 0
        else { return end.position > before }
        end.position = after
      case UInt8(ascii: "["):
        guard let note = footnote(at: end.position) else { return end.position > before }
        end.position = note
      default:
        guard closeQuote(of: &end) else { return end.position > before }
      }
    }
    return end.position > before
  }

  /// Takes the quotation mark right after `end` into it, if it closes.
  private mutating func closeQuote(of end: inout EndRun) -> Bool {
    let double = text.doubleQuote(at: end.position)
    let length = double > 0 ? double : text.singleQuote(at: end.position)
    guard length > 0 else { return false }
    let after = end.position + length
    if text.isWord(at: after), double == 0 || !insideQuote { return false }
    if double > 0 { insideQuote = false }
    end.closedQuote = true
    end.position = after
    return true
  }

  /// Takes a closing mark at `next` into `end` that a typist set after a space.
  mutating func closeSpacedMark(of end: inout EndRun, before next: Int) -> Bool {
    guard next > end.position, next < text.count else { return false }
    if text[next] == UInt8(ascii: ")") || text[next] == UInt8(ascii: "]") {
      end.closedBracket = true
      end.position = next + 1
      return true
    }
    let length = text.doubleQuote(at: next)
    guard length > 0, insideQuote, text.isSpaceOrPunctuation(at: next + length) else {
      return false
    }
    insideQuote = false
    end.closedQuote = true
    end.position = next + length
    return true
  }

  /// The end of the note `[12]` at `index`, nil where none stands.
  private func footnote(at index: Int) -> Int? {
    var end = index + 1
    while end < index + 5, text.isDigit(at: end) { end += 1 }
    return end > index + 1 && text[end] == UInt8(ascii: "]") ? end + 1 : nil
  }

  /// The end of a credit in brackets at `index`, such as `(ant/rdn)` or `(Antara)`, that belongs
  /// to the sentence before: short, no sentence itself, no number of an item, and the text ends
  /// or a new sentence starts after it.
  func credit(at index: Int) -> Int? {
    let open = text[index]
    guard open == UInt8(ascii: "(") || open == UInt8(ascii: "[") else { return nil }
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var end = index + 1
    var letters = 0
    while text[end] != close {
      guard end < text.count, end - index < 48, text[end] != open else { return nil }
      if text.endMark(at: end) != nil, !text.isLowerOrDigit(at: end + 1) {
        let word = WordShape(text: text, endingAt: end, floor: index + 1)
        if classes(of: word).isDisjoint(with: .abbreviations) { return nil }
      }
      if text.isWord(at: end), !text.isDigit(at: end) { letters += 1 }
      end += 1
    }
    guard letters > 1 else { return nil }
    let next = text.skippingSpace(from: end + 1)
    if next < text.count {
      switch Following(text: text, at: next).kind {
      case .lower, .punctuation: return nil
      default: break
      }
    }
    return end + 1
  }
}
