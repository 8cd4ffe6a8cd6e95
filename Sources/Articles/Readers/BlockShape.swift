/// Tells titles and headings from paragraphs by length and ending, where no markup does.
struct BlockShape {
  /// Whether `block`, the first of an article, is its title: short, no full stop, text after it.
  func isTitle(_ block: Block, before rest: some Collection<Block>) -> Bool {
    let ending = TextEnding(block.text.utf8)
    let endsInStop = block.text.utf8.last == 0x2E || ending.isOpen
    guard block.text.utf8.count <= 200, !endsInStop, holdsLetter(block.text) else { return false }
    return rest.prefix(12).contains { next in
      next.text.utf8.count > Swift.max(60, block.text.utf8.count)
        || next.text.utf8.count > 20 && TextEnding(next.text.utf8).isSentenceEnd
    }
  }

  /// Whether `block` is a heading: short, without a mark at its end, longer text after it.
  func isHeading(_ block: Block, before next: Block) -> Bool {
    let ending = TextEnding(block.text.utf8)
    let length = block.text.utf8.count
    guard length <= 80, !ending.isSentenceEnd, !ending.isOpen, startsAsHeading(block.text) else {
      return false
    }
    let nextLength = next.text.utf8.count
    return next.kind == .paragraph && nextLength > length
      && (nextLength >= 2 * length || TextEnding(next.text.utf8).isSentenceEnd)
  }

  private func startsAsHeading(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return (first.properties.isUppercase || first.properties.numericType != nil)
      && holdsLetter(text)
  }

  private func holdsLetter(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
