/// Reads Markdown: headings, paragraphs, lists, quotations and tables, after CommonMark's block
/// structure. Marks are left out of the blocks' pieces; the text stays as it is.
struct MarkdownReader {
  let path: String?

  func read(_ source: SourceText) throws -> SourceDocument {
    let lines = TextLine.lines(of: source)
    let frontMatter = FrontMatter(source, lines)
    var builder = MarkdownBlockBuilder(source)
    builder.add(lines.dropFirst(frontMatter?.lineCount ?? 0))
    var blocks = builder.finished()
    var metadata = metadata(of: frontMatter)
    if let range = frontMatter?.range(of: ["title", "judul"]), blocks.first?.kind != .title,
      let title = source.block(.title, [range])
    {
      blocks.insert(title, at: 0)
    } else {
      blocks = titled(blocks, in: source)
    }
    metadata.title = metadata.title ?? blocks.first { $0.kind == .title }?.text
    guard !blocks.isEmpty else {
      throw ReadingError(
        .noText, path: path, reason: "the Markdown holds no text", advice: "give an article")
    }
    return SourceDocument(
      path: path, form: .markdown, text: source.text, blocks: blocks, metadata: metadata)
  }

  private func metadata(of frontMatter: FrontMatter?) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    guard let frontMatter else { return metadata }
    metadata.title = frontMatter.value(of: ["title", "judul"])
    let date = frontMatter.value(of: ["date", "published", "tanggal", "pubdate"])
    metadata.published = date.flatMap { DateText.first(in: $0)?.iso8601 }
    metadata.author = frontMatter.value(of: ["author", "authors", "byline", "penulis"])
    metadata.source = frontMatter.value(of: ["source", "publisher", "sumber", "site", "url"])
    metadata.language = frontMatter.value(of: ["lang", "language", "bahasa"])
    return metadata
  }

  /// Where no heading is the title, the first paragraph may be.
  private func titled(_ blocks: [Block], in source: SourceText) -> [Block] {
    guard let first = blocks.first, first.kind == .paragraph,
      !blocks.contains(where: { $0.kind == .title || $0.kind == .heading }),
      BlockShape().isTitle(first, before: blocks.dropFirst())
    else { return blocks }
    return [Block(kind: .title, pieces: first.pieces, of: source.text)] + blocks.dropFirst()
  }
}
