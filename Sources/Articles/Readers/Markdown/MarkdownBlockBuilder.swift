/// Gathers the lines of Markdown into blocks.
struct MarkdownBlockBuilder {
  private let source: SourceText
  private let inlines: MarkdownInlines
  private var blocks: [Block] = []
  private var kind = Block.Kind.paragraph
  /// The lines of the open block, without the marks at their starts.
  private var open: [SourceRange] = []
  private var isInFence = false
  private var isInComment = false
  private var hasTitle = false

  init(_ source: SourceText) {
    self.source = source
    inlines = MarkdownInlines(source)
  }

  mutating func add(_ lines: ArraySlice<TextLine>) {
    for line in lines { add(line) }
  }

  /// The blocks, after the last line was added.
  mutating func finished() -> [Block] {
    close()
    return blocks
  }

  private mutating func add(_ line: TextLine) {
    let text = source.bytes[line.range.lowerBound..<line.range.upperBound]
    if isInComment || text.starts(with: "<!--".utf8) {
      close()
      isInComment = text.suffix(3) != [0x2D, 0x2D, 0x3E]
    } else if MarkdownLine.isFence(text) {
      close()
      isInFence.toggle()
    } else if line.isBlank {
      close()
    } else if isInFence {
      append(line.range, as: .paragraph)
    } else if let level = MarkdownLine.underlineLevel(text), kind == .paragraph, !open.isEmpty {
      closeHeading(level: level)
    } else if MarkdownLine.isBreak(text) || MarkdownLine.isLinkDefinition(text)
      || MarkdownLine.isTableRule(text)
    {
      close()
    } else if let mark = MarkdownLine.headingMark(text) {
      close()
      open = [SourceRange(line.range.lowerBound + mark.width, MarkdownLine.headingEnd(text))]
      closeHeading(level: mark.level)
    } else if text.first == 0x3E {
      addQuotation(line.range)
    } else if let mark = line.listMark(in: source) {
      close()
      let skipped = mark.isNumber ? 0 : mark.width
      append(SourceRange(line.range.lowerBound + skipped, line.range.upperBound), as: .listItem)
    } else if text.first == 0x7C {
      addTableRow(line.range)
    } else {
      append(line.range, as: open.isEmpty ? .paragraph : kind)
    }
  }

  private mutating func append(_ range: SourceRange, as newKind: Block.Kind) {
    if newKind != kind { close() }
    kind = newKind
    open.append(range)
  }

  private mutating func addQuotation(_ range: SourceRange) {
    var start = range.lowerBound
    while start < range.upperBound, source.bytes[start] == 0x3E || source.bytes[start] == 0x20 {
      start += 1
    }
    if start == range.upperBound {
      close()
    } else {
      append(SourceRange(start, range.upperBound), as: .quotation)
    }
  }

  /// Each cell of a table is a block: it is read and translated by itself.
  private mutating func addTableRow(_ range: SourceRange) {
    close()
    var start = range.lowerBound + 1
    for offset in start..<Swift.max(start, range.upperBound)
    where source.bytes[offset] == 0x7C || offset == range.upperBound - 1 {
      let end = source.bytes[offset] == 0x7C ? offset : offset + 1
      open = [SourceRange(start, Swift.max(start, end))]
      close()
      start = offset + 1
    }
  }

  private mutating func closeHeading(level: Int) {
    kind = level == 1 && !hasTitle && blocks.isEmpty ? .title : .heading
    hasTitle = hasTitle || kind == .title
    close()
  }

  /// Ends the open block: its lines with the line ends between them are its text.
  private mutating func close() {
    defer {
      open.removeAll(keepingCapacity: true)
      kind = .paragraph
    }
    guard let first = open.first else { return }
    var lines = [first]
    for line in open.dropFirst() {
      // The end of a line stays as white space; the mark at the start of the next one does not.
      let last = lines[lines.count - 1]
      lines[lines.count - 1] = SourceRange(last.lowerBound, lineEnd(after: last.upperBound))
      lines.append(line)
    }
    if let caption = isInFence ? nil : inlines.pictureText(in: lines) {
      if let block = source.block(.caption, [caption]) { blocks.append(block) }
      return
    }
    if let block = source.block(kind, isInFence ? lines : inlines.kept(of: lines)) {
      blocks.append(block)
    }
  }

  private func lineEnd(after offset: Int) -> Int {
    var end = offset
    while end < source.bytes.count, source.bytes[end] != 0x0A, source.bytes[end] != 0x0D {
      end += 1
    }
    return Swift.min(end + 1, source.bytes.count)
  }
}
