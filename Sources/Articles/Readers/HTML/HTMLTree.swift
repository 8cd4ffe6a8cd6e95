import CLibXML2

/// An HTML page as a flat list of nodes in the order of the page.
///
/// Flat, so that pages nested ten thousand deep are walked without recursion.
struct HTMLTree {
  private(set) var nodes: [HTMLNode] = []

  /// Attributes that nothing here asks for are not kept.
  private static let attributes: Set<String> = [
    "class", "id", "hidden", "style", "aria-hidden", "role", "itemprop", "property", "name",
    "content", "datetime", "lang", "href", "rel", "type", "alt",
  ]

  /// Parses `text` with libxml2's recovering HTML parser.
  ///
  /// - Returns: nil where the page is larger than libxml2 takes (2 GB) or holds nothing.
  init?(_ text: String) {
    var text = text
    let document: htmlDocPtr? = text.withUTF8 { bytes in
      guard bytes.count < Int(Int32.max), !bytes.isEmpty else { return nil }
      return bytes.withMemoryRebound(to: CChar.self) { Self.parse($0) }
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    collect(from: root)
  }

  private static func parse(_ bytes: UnsafeBufferPointer<CChar>) -> htmlDocPtr? {
    guard let context = htmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(bytes.count)) else {
      return nil
    }
    defer { htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    // The option for huge texts is XML's; the HTML parser heeds it but offers no way to set it.
    context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    htmlParseDocument(context)
    let document = context.pointee.myDoc
    context.pointee.myDoc = nil
    return document
  }

  private mutating func collect(from root: xmlNodePtr) {
    var ancestors: [Int] = []
    var current = root
    while true {
      let isElement = current.pointee.type == XML_ELEMENT_NODE
      append(current, isElement: isElement, parent: ancestors.last ?? -1)
      if isElement, let child = current.pointee.children {
        ancestors.append(nodes.count - 1)
        current = child
        continue
      }
      while current != root, current.pointee.next == nil, let parent = current.pointee.parent {
        if let closed = ancestors.popLast() { nodes[closed].end = nodes.count }
        current = parent
      }
      guard current != root, let next = current.pointee.next else { return }
      current = next
    }
  }

  private mutating func append(_ node: xmlNodePtr, isElement: Bool, parent: Int) {
    let content: HTMLNode.Content
    if isElement {
      content = .element(
        name: String(cString: node.pointee.name).lowercased(), attributes: attributes(of: node))
    } else if node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE,
      let text = node.pointee.content
    {
      content = .text(String(cString: text))
    } else {
      // Comments and processing instructions stand in the list without text, to keep it simple.
      content = .text("")
    }
    nodes.append(HTMLNode(content: content, parent: parent, end: nodes.count + 1))
  }

  private func attributes(of node: xmlNodePtr) -> [String: String] {
    var found: [String: String] = [:]
    var attribute = node.pointee.properties
    while let current = attribute {
      let name = String(cString: current.pointee.name).lowercased()
      if Self.attributes.contains(name), found[name] == nil {
        let value = current.pointee.children.flatMap { xmlNodeListGetString(nil, $0, 1) }
        found[name] = value.map { String(cString: $0) } ?? ""
        if let value { juru_xml_free(value) }
      }
      attribute = current.pointee.next
    }
    return found
  }
}
