import CLibXML2

/// Writes an indented XML document in UTF-8 with libxml2's writer, which escapes what must be.
public final class XMLDocumentWriter {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  /// Nil where there is no memory for it.
  public init?() {
    guard let buffer = xmlBufferCreate() else { return nil }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      return nil
    }
    self.buffer = buffer
    self.writer = writer
    xmlTextWriterSetIndent(writer, 1)
    xmlTextWriterSetIndentString(writer, "  ")
    xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil)
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Writes an element with what `body` writes inside it.
  public func element(_ name: String, _ attributes: [(String, String)] = [], _ body: () -> Void) {
    start(name, attributes)
    body()
    end()
  }

  /// Writes an element that holds text alone.
  public func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
    start(name, attributes)
    xmlTextWriterWriteString(writer, text)
    end()
  }

  /// Writes an element whose content is XML already.
  public func element(_ name: String, _ attributes: [(String, String)] = [], xml content: String) {
    start(name, attributes)
    xmlTextWriterWriteRaw(writer, content)
    end()
  }

  /// Writes a document type declaration without an internal subset.
  public func documentType(_ name: String, system: String) {
    xmlTextWriterWriteDTD(writer, name, nil, system, nil)
  }

  /// Ends all that is open.
  public func endDocument() { xmlTextWriterEndDocument(writer) }

  /// What was written since the last call, to be put into a file piece by piece.
  public func take() -> [UInt8] {
    xmlTextWriterFlush(writer)
    guard let content = xmlBufferContent(buffer) else { return [] }
    defer { xmlBufferEmpty(buffer) }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  /// Ends the document and gives its bytes.
  public func finish() -> [UInt8] {
    endDocument()
    return take()
  }

  /// Ends the element that was started last.
  public func end() { xmlTextWriterEndElement(writer) }

  /// Starts an element, which `end` ends.
  public func start(_ name: String, _ attributes: [(String, String)] = []) {
    xmlTextWriterStartElement(writer, name)
    for (name, value) in attributes { xmlTextWriterWriteAttribute(writer, name, value) }
  }
}
