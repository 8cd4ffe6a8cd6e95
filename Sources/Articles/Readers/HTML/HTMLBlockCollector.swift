/// Walks a page and gathers its visible text into blocks.
struct HTMLBlockCollector {
  private static let breaking: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "menu",
    "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul",
  ]

  private let tree: HTMLTree
  private let visibility: HTMLVisibility
  private var blocks: [HTMLBlock] = []
  private var bytes: [UInt8] = []
  private var linkBytes = 0
  private var start = 0
  /// The elements around the current node, innermost last: where each ends, the kind that it
  /// gives its text, and whether it is a link.
  private var open: [(end: Int, kind: Block.Kind?, level: Int, breaks: Bool, isLink: Bool)] = []
  private var linkDepth = 0

  init(_ tree: HTMLTree, _ visibility: HTMLVisibility) {
    self.tree = tree
    self.visibility = visibility
  }

  /// The blocks below the node at `root`, in the order of the page.
  ///
  /// - Complexity: O(nodes + bytes of text).
  mutating func blocks(below root: Int) -> [HTMLBlock] {
    var index = root
    while index < tree.nodes[root].end {
      leave(before: index)
      let node = tree.nodes[index]
      if visibility.skips(index) {
        if let name = node.name, Self.breaking.contains(name) { flush() }
        index = node.end
        continue
      }
      switch node.content {
      case .text(let text): append(text, at: index)
      case .element(let name, _): enter(name, node)
      }
      index += 1
    }
    leave(before: tree.nodes[root].end)
    flush()
    return blocks
  }

  private mutating func enter(_ name: String, _ node: HTMLNode) {
    if name == "br" {
      lineBreak()
      return
    }
    let breaks = Self.breaking.contains(name)
    if breaks { flush() }
    let level = name.count == 2 && name.first == "h" ? Int(name.dropFirst()) ?? 0 : 0
    open.append((node.end, kind(of: name, node), level, breaks, name == "a"))
    if name == "a" { linkDepth += 1 }
  }

  private mutating func leave(before index: Int) {
    while let last = open.last, last.end <= index {
      if last.breaks { flush() }
      if last.isLink { linkDepth -= 1 }
      open.removeLast()
    }
  }

  private func kind(of name: String, _ node: HTMLNode) -> Block.Kind? {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": return .heading
    case "li", "dd": return .listItem
    case "blockquote": return .quotation
    case "figcaption", "figure", "caption": return .caption
    default:
      let isCaption = node.classes.contains { value in
        value.hasSuffix("caption") || value.hasPrefix("caption") || value == "wp-caption-text"
      }
      return isCaption ? .caption : nil
    }
  }

  private mutating func append(_ text: String, at index: Int) {
    let before = bytes.count
    if bytes.isEmpty { start = index }
    let source = SourceText(text)
    var position = 0
    while position < source.bytes.count {
      let width = source.whiteSpace(at: position)
      if width > 0 {
        if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
        position += width
      } else {
        bytes.append(source.bytes[position])
        position += 1
      }
    }
    if linkDepth > 0 { linkBytes += Swift.max(0, bytes.count - before) }
  }

  /// One line break within a sentence is white space; after its end, or twice, it parts blocks.
  private mutating func lineBreak() {
    while bytes.last == 0x20 { bytes.removeLast() }
    guard let last = bytes.last else { return }
    let ending = TextEnding(bytes)
    if last == 0x0A || ending.isSentenceEnd || last == 0x3A || last == 0x5D {
      flush()
    } else {
      bytes.append(0x0A)
    }
  }

  private mutating func flush() {
    defer {
      bytes.removeAll(keepingCapacity: true)
      linkBytes = 0
    }
    let source = SourceText(String(decoding: bytes, as: UTF8.self))
    let whole = SourceRange(0, source.bytes.count)
    guard let block = source.block(.paragraph, [whole]) else { return }
    let level = open.last { $0.level > 0 }?.level ?? 0
    let kind = open.last { $0.kind != nil }?.kind ?? .paragraph
    blocks.append(
      HTMLBlock(
        kind: kind, level: kind == .heading ? level : 0, text: block.text,
        linkBytes: Swift.min(linkBytes, block.text.utf8.count), node: start))
  }
}
