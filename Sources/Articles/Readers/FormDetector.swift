/// Tells HTML, Markdown and plain text apart by their content.
struct FormDetector {
  let path: String?

  private static let tags: Set<String> = [
    "html", "head", "body", "article", "section", "main", "div", "p", "h1", "h2", "h3", "h4",
    "ul", "ol", "li", "table", "span", "a", "br", "meta", "title", "script", "style", "link",
    "header", "footer", "nav", "aside", "figure", "img", "blockquote", "strong", "em", "b", "i",
  ]

  /// The form of `source`; looks at its first 64 KB.
  func form(of source: SourceText) -> SourceDocument.Form {
    let head = Array(source.bytes.prefix(65_536)).map {
      (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
    }
    let name = (path ?? "").lowercased()
    let isNamedMarkdown = [".md", ".markdown", ".mkd"].contains { name.hasSuffix($0) }
    let isNamedHTML = [".html", ".htm", ".xhtml"].contains { name.hasSuffix($0) }
    if beginsAsHTML(head) { return .html }
    if isNamedMarkdown { return .markdown }
    let (opening, closing) = tagCounts(head)
    if opening >= 2 && closing >= 1 || isNamedHTML && opening >= 1 { return .html }
    return MarkdownMarks(source).isMarkdown ? .markdown : .plainText
  }

  /// Whether the text begins with a document type, or with a tag that only pages begin with.
  private func beginsAsHTML(_ head: [UInt8]) -> Bool {
    var start = head.firstIndex { $0 > 0x20 } ?? head.count
    if head[start...].starts(with: "<?xml".utf8), let end = head[start...].firstIndex(of: 0x3E) {
      start = head[(end + 1)...].firstIndex { $0 > 0x20 } ?? head.count
    }
    return ["<!doctype html", "<html", "<head", "<body", "<article", "<meta "].contains {
      head[start...].starts(with: $0.utf8)
    }
  }

  /// The numbers of opening and of closing tags that HTML has.
  private func tagCounts(_ head: [UInt8]) -> (opening: Int, closing: Int) {
    var (opening, closing) = (0, 0)
    var position = 0
    while let start = head[position...].firstIndex(of: 0x3C) {
      position = start + 1
      guard position < head.count else { break }
      let isClosing = head[position] == 0x2F
      let rest = head[(isClosing ? position + 1 : position)...]
      let name = rest.prefix(11).prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      guard let after = rest.dropFirst(name.count).first,
        [0x20, 0x3E, 0x2F, 9, 10, 13].contains(after),
        Self.tags.contains(String(decoding: name, as: UTF8.self))
      else { continue }
      if isClosing { closing += 1 } else { opening += 1 }
    }
    return (opening, closing)
  }
}
