import XMLFiles

/// A side of a unit as XLIFF writes it: the codes of TMX in XLIFF's own elements.
struct XLIFFCodes {
  private(set) var xml = ""
  /// The native codes that stand apart (2.1, `originalData`).
  private(set) var native: [(id: String, text: String)] = []
  private var count = 0
  /// The identifiers of the codes that have begun, by their pairs.
  private var begun: [String: String] = [:]
  private let firstNative: Int

  /// - Parameter source: the unit's other side, whose native codes are counted before.
  init(_ content: SegmentContent, _ version: XLIFFVersion, after source: XLIFFCodes? = nil) {
    firstNative = source?.native.count ?? 0
    guard !content.markup.isEmpty, let markup = InlineMarkup(content.markup) else {
      xml = content.text.xmlEscaped
      return
    }
    for piece in markup.pieces {
      switch (piece, version) {
      case (.text(let text), _): xml += text.xmlEscaped
      case (.code(let code), .one): addOne(code)
      case (.code(let code), .two): addTwo(code)
      }
    }
  }

  private mutating func identifier(of code: InlineCode) -> String {
    count += 1
    return code.id.isEmpty ? "c\(count)" : code.id
  }

  private mutating func addOne(_ code: InlineCode) {
    let type = code.type.isEmpty ? "" : " ctype=\"\(Self.type(code.type).xmlEscaped)\""
    let content = code.content.xmlEscaped
    switch code.kind {
    case .begin:
      let id = identifier(of: code).xmlEscaped
      begun[code.pair] = id
      xml += "<bpt id=\"\(id)\" rid=\"\(id)\"\(type)>\(content)</bpt>"
    case .end:
      let id = begun[code.pair] ?? identifier(of: code).xmlEscaped
      xml += "<ept id=\"\(id)\" rid=\"\(id)\">\(content)</ept>"
    case .placeholder:
      xml += "<ph id=\"\(identifier(of: code).xmlEscaped)\"\(type)>\(content)</ph>"
    case .isolatedBegin, .isolatedEnd:
      let position = code.kind == .isolatedBegin ? "open" : "close"
      let id = identifier(of: code).xmlEscaped
      xml += "<it id=\"\(id)\" pos=\"\(position)\"\(type)>\(content)</it>"
    }
  }

  private mutating func addTwo(_ code: InlineCode) {
    var reference = ""
    if !code.content.isEmpty {
      let id = "d\(firstNative + native.count + 1)"
      native.append((id, code.content))
      reference = " dataRef=\"\(id)\""
    }
    switch code.kind {
    case .begin:
      let id = identifier(of: code).xmlEscaped
      begun[code.pair] = id
      xml += "<sc id=\"\(id)\"\(reference)/>"
    case .end:
      if let id = begun[code.pair] {
        xml += "<ec startRef=\"\(id)\"\(reference)/>"
      } else {
        xml += "<ec id=\"\(identifier(of: code).xmlEscaped)\" isolated=\"yes\"\(reference)/>"
      }
    case .placeholder: xml += "<ph id=\"\(identifier(of: code).xmlEscaped)\"\(reference)/>"
    case .isolatedBegin:
      xml += "<sc id=\"\(identifier(of: code).xmlEscaped)\" isolated=\"yes\"\(reference)/>"
    case .isolatedEnd:
      xml += "<ec id=\"\(identifier(of: code).xmlEscaped)\" isolated=\"yes\"\(reference)/>"
    }
  }

  /// The type in XLIFF 1.2's words: a type of one's own has an `x-`.
  private static func type(_ type: String) -> String {
    ["bold", "italic", "underlined", "link", "image", "lb", "pb"].contains(type)
      || type.hasPrefix("x-") ? type : "x-" + type
  }
}
