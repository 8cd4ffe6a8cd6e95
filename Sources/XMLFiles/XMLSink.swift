import CLibXML2

/// Takes libxml2's calls and keeps what they tell, until it is fetched.
final class XMLSink {
  /// Elements in one another, at most: libxml2's own limit when it builds trees.
  private static let depthLimit = 256

  var context: xmlParserCtxtPtr?
  private let textLimit: Int
  private var events: [XMLEvent] = []
  private var text: [UInt8] = []
  private var textLength = 0
  private var depth = 0
  /// Why the document is not read on: the first fatal error, or what Juru refuses.
  private(set) var failure: (line: Int, column: Int, message: String)?

  init(textLimit: Int) {
    self.textLimit = textLimit
  }

  /// The events since the last call.
  func takeEvents() -> [XMLEvent] {
    defer { events.removeAll(keepingCapacity: true) }
    return events
  }

  /// Where the parser stands.
  var line: Int { Int(context?.pointee.input?.pointee.line ?? 1) }

  private func endText() {
    guard textLength > 0 else { return }
    let content: XMLEvent.Content =
      textLength > textLimit
      ? .longText(textLength) : .text(String(decoding: text, as: UTF8.self))
    events.append(XMLEvent(content: content, line: line))
    text.removeAll(keepingCapacity: true)
    textLength = 0
  }

  private func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    textLength += bytes.count
    if textLength <= textLimit { text.append(contentsOf: bytes) }
  }

  private func start(_ element: XMLElement) {
    endText()
    depth += 1
    if depth > Self.depthLimit {
      refuse("more than \(Self.depthLimit) elements stand in one another; flatten the document")
    }
    events.append(XMLEvent(content: .start(element), line: line))
  }

  private func end(_ name: String) {
    endText()
    depth -= 1
    events.append(XMLEvent(content: .end(name), line: line))
  }

  private func refuse(_ message: String) {
    fail(line: line, column: Int(context?.pointee.input?.pointee.col ?? 1), message)
    xmlStopParser(context)
  }

  private func fail(line: Int, column: Int, _ message: String) {
    if failure == nil { failure = (max(1, line), max(1, column), message) }
  }
}

extension XMLSink {
  /// The calls that libxml2 is to make. There is none that loads anything.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC
    handler.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      XMLSink.of(user)?.start(
        XMLElement(name: string(name), attributes: XMLSink.list(attributes, count: Int(count))))
    }
    handler.endElementNs = { user, name, _, _ in XMLSink.of(user)?.end(string(name)) }
    handler.characters = keepText
    handler.ignorableWhitespace = keepText
    handler.cdataBlock = keepText
    handler.entityDecl = { user, _, _, _, _, _ in XMLSink.of(user)?.refuseEntities() }
    handler.unparsedEntityDecl = { user, _, _, _, _ in XMLSink.of(user)?.refuseEntities() }
    handler.reference = { user, name in
      XMLSink.of(user)?.refuse("the entity '&\(string(name));' is not known; write its text")
    }
    handler.serror = { user, error in
      // Namespaces that are not declared, and other things that a reader can live with, are not fatal.
      guard let error, error.pointee.level == XML_ERR_FATAL else { return }
      let message = error.pointee.message.map { String(cString: $0) } ?? "unknown error"
      XMLSink.of(user)?.fail(
        line: Int(error.pointee.line), column: Int(error.pointee.int2),
        "the XML is broken: " + message.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
    return handler
  }

  private static let keepText: charactersSAXFunc = { user, characters, count in
    guard let characters else { return }
    XMLSink.of(user)?.add(UnsafeBufferPointer(start: characters, count: Int(count)))
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLSink? {
    user.map { Unmanaged<XMLSink>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The attributes as libxml2 hands them over: name, prefix, namespace, the value's start and end.
  private static func list(
    _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> [XMLElement.Attribute] {
    guard let fields else { return [] }
    return (0..<count).map { index in
      let field = fields + 5 * index
      let prefix = field[1].map { String(cString: $0) + ":" } ?? ""
      let value = UnsafeBufferPointer(
        start: field[3], count: field[3].flatMap { start in field[4].map { $0 - start } } ?? 0)
      return XMLElement.Attribute(
        name: prefix + string(field[0]), value: String(decoding: value, as: UTF8.self))
    }
  }

  /// A few lines of entities can stand for gigabytes, and an entity can be a file.
  private func refuseEntities() {
    refuse(
      "the document declares entities of its own, which are not replaced for safety; write out "
        + "their text and remove the declarations")
  }
}

private func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
  pointer.map { String(cString: $0) } ?? ""
}
