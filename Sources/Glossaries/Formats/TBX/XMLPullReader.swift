import CLibXML2

/// Reads an XML document element by element with libxml2's text reader, so that a file of any size
/// needs no tree.
///
/// Nothing outside the document is loaded, no entity is replaced (a document that declares any is
/// refused), and libxml2's limits hold: 256 levels, 10 MB in one text.
final class XMLPullReader {
  /// What comes next in the document.
  enum Event {
    /// An element's start, which is its end too where it is empty.
    case start(isEmpty: Bool)
    case end
    case text(String)
  }

  private let path: String
  private let content: UnsafeMutableBufferPointer<CChar>
  private let reader: xmlTextReaderPtr
  private let failure = XMLFailure()
  private var hasRoot = false

  /// - Throws: `GlossaryFormatError` where the file is empty or larger than libxml2 takes (2 GB).
  init(_ bytes: [UInt8], path: String) throws(GlossaryFormatError) {
    self.path = path
    guard !bytes.isEmpty, bytes.count < Int(Int32.max) else {
      throw GlossaryFormatError(
        file: path, line: 1, bytes.isEmpty ? "the file is empty" : "the file is larger than 2 GB")
    }
    content = .allocate(capacity: bytes.count)
    _ = content.initialize(from: bytes.lazy.map(CChar.init(bitPattern:)))
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue
    guard
      let made = xmlReaderForMemory(
        content.baseAddress, Int32(bytes.count), nil, nil, Int32(options))
    else {
      content.deallocate()
      throw GlossaryFormatError(file: path, line: 1, "no XML can be read from the file")
    }
    reader = made
    xmlTextReaderSetStructuredErrorHandler(
      reader, XMLFailure.keep, Unmanaged.passUnretained(failure).toOpaque())
  }

  deinit {
    xmlFreeTextReader(reader)
    content.deallocate()
  }

  /// The line where the reader stands, counted from 1. Behind line 65,534, more than which a node
  /// can't tell, it is where the parser stands, a few lines further on.
  var line: Int {
    let line = xmlTextReaderCurrentNode(reader).map { Int(xmlGetLineNo($0)) } ?? 0
    return 1..<65_535 ~= line ? line : Int(xmlTextReaderGetParserLineNumber(reader))
  }

  /// The name of the element where the reader stands, without its prefix.
  var name: String { xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? "" }

  /// The value of an attribute of the element where the reader stands, by its whole name.
  func attribute(_ name: String) -> String? {
    guard let value = xmlTextReaderGetAttribute(reader, name) else { return nil }
    defer { juru_xml_free(value) }
    return String(cString: value)
  }

  /// What comes next; nil at the end of the document.
  ///
  /// - Throws: `GlossaryFormatError` where the XML is not well formed or declares entities.
  func next() throws(GlossaryFormatError) -> Event? {
    while true {
      let result = xmlTextReaderRead(reader)
      guard result == 1 else {
        if result == 0, failure.message.isEmpty { return nil }
        if failure.isOfEntities { throw entitiesRefused }
        throw GlossaryFormatError(
          file: path, line: max(1, failure.line), column: max(1, failure.column),
          "the XML is broken: \(failure.message.isEmpty ? "it ends too early" : failure.message)")
      }
      switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue:
        if !hasRoot { try refuseEntities() }
        hasRoot = true
        return .start(isEmpty: xmlTextReaderIsEmptyElement(reader) == 1)
      case XML_READER_TYPE_END_ELEMENT.rawValue: return .end
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
        if let value = xmlTextReaderConstValue(reader) { return .text(String(cString: value)) }
      case XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
        throw GlossaryFormatError(
          file: path, line: line, "the entity '&\(name);' is not known; write its text")
      default: break
      }
    }
  }

  /// Refuses a document that declares entities: a few lines of them can stand for gigabytes.
  private func refuseEntities() throws(GlossaryFormatError) {
    guard let document = xmlTextReaderCurrentNode(reader)?.pointee.doc,
      document.pointee.intSubset?.pointee.entities != nil
    else { return }
    throw entitiesRefused
  }

  private var entitiesRefused: GlossaryFormatError {
    GlossaryFormatError(
      file: path, line: max(1, line),
      "the document declares entities of its own, which are not replaced for safety; write out "
        + "their text and remove the declarations")
  }
}
