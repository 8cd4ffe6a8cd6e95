/// Reads a news page: finds its article, and what its markup says about it.
struct HTMLReader {
  let path: String?

  func read(_ source: SourceText) throws -> SourceDocument {
    guard let tree = HTMLTree(source.text) else { throw noTextError }
    var metadata = HTMLMetadata(tree).metadata
    let visibility = HTMLVisibility(tree)
    var found = HTMLContentFinder(tree: tree, visibility: visibility).blocks()
    if let title = HTMLTitle(tree, visibility, stated: metadata.title).text {
      metadata.title = title
      found = lead(found, by: title)
    }
    if found.allSatisfy({ $0.kind == .heading }), let body = LinkedData(tree).articleBody {
      found += body.split(separator: "\n").map { line in
        HTMLBlock(kind: .paragraph, level: 0, text: String(line), linkBytes: 0, node: 0)
      }
    }
    let document = assemble(found, metadata)
    if document.blocks.allSatisfy({ $0.kind == .title }) { throw noTextError }
    return document
  }

  private var noTextError: ReadingError {
    ReadingError(
      .noText, path: path, reason: "the page holds no text of an article",
      advice: "save the page once its article is shown, or give the article's text")
  }

  /// The blocks with the title first, and nowhere else.
  private func lead(_ blocks: [HTMLBlock], by title: String) -> [HTMLBlock] {
    let title = HTMLTree.collapsed(title)
    let index = blocks.firstIndex { $0.level == 1 && HTMLTree.collapsed($0.text) == title }
    let rest = blocks.enumerated().filter { entry in
      !(entry.offset == index ?? -1)
        && !(entry.offset < 3 && HTMLTree.collapsed(entry.element.text) == title)
    }.map(\.element)
    return [HTMLBlock(kind: .title, level: 1, text: title, linkBytes: 0, node: 0)] + rest
  }

  /// The document whose text is the blocks' texts, an empty line between them.
  private func assemble(_ found: [HTMLBlock], _ metadata: ArticleMetadata) -> SourceDocument {
    let texts = found.map(\.text)
    let source = SourceText(texts.joined(separator: "\n\n"))
    var offset = 0
    var blocks: [Block] = []
    for block in found {
      let end = offset + block.text.utf8.count
      if let made = source.block(block.kind, [SourceRange(offset, end)]) { blocks.append(made) }
      offset = end + 2
    }
    return SourceDocument(
      path: path, form: .html, text: source.text, blocks: blocks, metadata: metadata)
  }
}
