/// Joins target words into text: blanks, quotation marks, the article's form, capitals.
struct Orthography {
  let targetLexicon: TargetLexicon

  /// The text of `words`; with `capitalized` its first letter is a capital.
  func text(_ words: [TargetWord], source: [Word], capitalized: Bool) -> String {
    var text = ""
    text.reserveCapacity(words.count * 8)
    var glueNext = true
    var startsQuotation = false
    for (index, word) in words.enumerated() where !word.text.isEmpty {
      var written = word.text
      if index + 1 < words.count, targetLexicon.isArticle(written),
        // An `a` that the source itself has (`vitamin a`) is no article.
        word.source.map({ source[$0].form != written }) ?? true,
        let article = targetLexicon.article(
          written, before: Self.nextText(after: index, in: words))
      {
        written = article
      }
      if startsQuotation, !Self.keepsCase(word, source) {
        written = Self.capitalizingFirstLetter(written)
      }
      startsQuotation = false
      var glueBefore = glueNext
      glueNext = false
      // An apostrophe that the source has by itself is a quotation mark.
      switch written == "'" && word.source != nil ? .quote : Self.spacing(of: written) {
      case .closing: glueBefore = true
      case .opening:
        glueNext = true
        startsQuotation = Self.isQuotationMark(written) && startsWithCapital(after: word, source)
      case .quote:
        // The source says which of two that look alike opens.
        if let position = word.source, position > 0, !source[position].spaceBefore {
          glueBefore = true
        } else {
          glueNext = true
          startsQuotation = startsWithCapital(after: word, source)
        }
      case .asInSource:
        if let position = word.source {
          if !source[position].spaceBefore { glueBefore = true }
          if position + 1 < source.count, !source[position + 1].spaceBefore { glueNext = true }
        } else if written == "-" {
          // A rule's own hyphen joins two words (`two-day`).
          (glueBefore, glueNext) = (true, true)
        }
      // A prefix (`non-`) stands before its word without a blank.
      case .word: glueNext = written.utf8.last == UInt8(ascii: "-")
      }
      if !glueBefore { text += " " }
      text += written
    }
    let first = words.first(where: \.beginsText)
    guard capitalized, !(first.map { Self.keepsCase($0, source) } ?? false) else { return text }
    return Self.capitalizingFirstLetter(text)
  }

  /// Whether the word renders a term that the glossary wants as it is written.
  private static func keepsCase(_ word: TargetWord, _ source: [Word]) -> Bool {
    word.source.map { source[$0].term?.caseRule == .asIs } ?? false
  }

  /// Whether the source has a capital right after the mark.
  private func startsWithCapital(after mark: TargetWord, _ source: [Word]) -> Bool {
    guard let position = mark.source, position + 1 < source.count else { return false }
    return source[position + 1].surface.first?.isUppercase ?? false
  }

  private static func isQuotationMark(_ text: String) -> Bool { text == "“" || text == "‘" }

  private static func nextText(after index: Int, in words: [TargetWord]) -> String {
    words[(index + 1)...].first { word in
      let spacing = spacing(of: word.text)
      return !word.text.isEmpty && spacing != .quote && spacing != .opening
    }?.text ?? ""
  }

  private enum Spacing { case word, opening, closing, quote, asInSource }

  private static func spacing(of text: String) -> Spacing {
    // Comparing strings beyond ASCII is slow, and hardly any word is a mark.
    guard let first = text.utf8.first, !isASCIILetterOrDigit(first) else { return .word }
    switch text {
    case ",", ".", ";", ":", "!", "?", ")", "]", "}", "”", "…", "...", "%", "'s", "»", "’s", "'":
      return .closing
    case "(", "[", "{", "“", "‘", "«": return .opening
    case "\"", "''": return .quote
    case "/", "-", "–", "—", "’", "·", "&", "+", "=", "#", "@", "*", "_", "~", "|", "--":
      return .asInSource
    // What is added to the word before it (`30-year-old`).
    default: return first == UInt8(ascii: "-") && text.last!.isLetter ? .closing : .word
    }
  }

  private static func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// The first letter made a capital, whatever marks stand before it.
  static func capitalizingFirstLetter(_ text: String) -> String {
    guard let first = text.firstIndex(where: { $0.isLetter || $0.isNumber }),
      text[first].isLowercase
    else { return text }
    return text[..<first] + text[first].uppercased() + text[text.index(after: first)...]
  }
}
