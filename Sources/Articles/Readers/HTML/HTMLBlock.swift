/// A stretch of a page's text between two boundaries of block elements.
struct HTMLBlock {
  let kind: Block.Kind
  /// The level of a heading, 0 for all else.
  let level: Int
  let text: String
  /// The bytes of text that stand in links.
  let linkBytes: Int
  /// The index of the node where the text begins.
  let node: Int

  /// The share of the text that stands in links, 0 to 1.
  var linkDensity: Double { text.isEmpty ? 0 : Double(linkBytes) / Double(text.utf8.count) }

  var wordCount: Int {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || byte == 0x0A
      if !isSpace, !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }
}
