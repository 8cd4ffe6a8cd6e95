import XMLFiles

/// The inline codes of a segment in TMX's form, read back piece by piece.
struct InlineMarkup {
  enum Piece: Hashable {
    case text(String)
    case code(InlineCode)
  }

  let pieces: [Piece]

  /// - Parameter markup: what stands inside a `seg`.
  init?(_ markup: String) {
    self.init(document: "<seg>\(markup)</seg>")
  }

  /// - Parameter document: a whole `seg`; nil where it is no XML.
  init?(document: String) {
    let parser = XMLPushParser(path: "", textLimit: SegmentBuilder.limit)
    guard let start = try? parser.parse(Array(document.utf8)), let end = try? parser.finish() else {
      return nil
    }
    var pieces: [Piece] = []
    var code: InlineCode?
    for event in start + end {
      switch event.content {
      case .start(let element):
        if element.name == "hi" {
          pieces.append(.code(InlineCode(element, kind: .begin)))
        } else if code == nil, let kind = InlineCode.Kind(element) {
          code = InlineCode(element, kind: kind)
        }
      case .text(let text):
        if code != nil { code?.content += text } else { pieces.append(.text(text)) }
      case .longText: break
      case .end("hi"): pieces.append(.code(InlineCode(endOf: pieces)))
      case .end(let name):
        if let closed = code, closed.element == name {
          pieces.append(.code(closed))
          code = nil
        }
      }
    }
    self.pieces = pieces
  }

  /// The text without codes.
  var text: String {
    pieces.map { piece in
      if case .text(let text) = piece { text } else { "" }
    }.joined()
  }
}
