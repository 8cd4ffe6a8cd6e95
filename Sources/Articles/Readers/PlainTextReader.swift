/// Reads plain text: paragraphs, headings and list items by their lines.
struct PlainTextReader {
  let path: String?

  func read(_ source: SourceText) throws -> SourceDocument {
    let blocks = Self.titled(Self.blocks(of: source), in: source)
    var metadata = ArticleMetadata()
    metadata.title = blocks.first { $0.kind == .title }?.text
    guard !blocks.isEmpty else {
      throw ReadingError(
        .empty, path: path, reason: "the input holds only marks that can't be seen",
        advice: "give a file that holds an article")
    }
    return SourceDocument(
      path: path, form: .plainText, text: source.text, blocks: blocks, metadata: metadata)
  }

  /// The blocks of a text, each a paragraph or an item of a list.
  private static func blocks(of source: SourceText) -> [Block] {
    let lines = TextLine.lines(of: source)
    let hasBlankLines = lines.dropFirst().dropLast().contains { $0.isBlank }
    var blocks: [Block] = []
    var group: [TextLine] = []
    func flush() {
      for unit in LineJoiner(source, group, isSeparated: hasBlankLines).units {
        let mark = unit[0].listMark(in: source)
        let skipped = mark.map { $0.isNumber ? 0 : $0.width } ?? 0
        let range = SourceRange(
          unit[0].range.lowerBound + skipped, unit[unit.count - 1].range.upperBound)
        if let block = source.block(mark == nil ? .paragraph : .listItem, [range]) {
          blocks.append(block)
        }
      }
      group.removeAll(keepingCapacity: true)
    }
    for line in lines {
      if line.isBlank { flush() } else { group.append(line) }
    }
    flush()
    return blocks
  }

  /// The blocks with the title and the headings known as such.
  private static func titled(_ blocks: [Block], in source: SourceText) -> [Block] {
    let shape = BlockShape()
    return blocks.indices.map { index in
      let block = blocks[index]
      guard block.kind == .paragraph else { return block }
      if index == 0, shape.isTitle(block, before: blocks.dropFirst()) {
        return Block(kind: .title, pieces: block.pieces, of: source.text)
      }
      guard index > 0, index + 1 < blocks.count, shape.isHeading(block, before: blocks[index + 1])
      else { return block }
      return Block(kind: .heading, pieces: block.pieces, of: source.text)
    }
  }
}
