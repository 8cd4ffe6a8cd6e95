import CLibXML2

/// Writes an indented XML document in UTF-8 with libxml2's writer, which escapes what must be.
final class XMLDocumentWriter {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  /// Nil where there is no memory for it.
  init?() {
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
  func element(_ name: String, _ attributes: [(String, String)] = [], _ body: () -> Void) {
    start(name, attributes)
    body()
    xmlTextWriterEndElement(writer)
  }

  /// Writes an element that holds text alone.
  func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
    start(name, attributes)
    xmlTextWriterWriteString(writer, text)
    xmlTextWriterEndElement(writer)
  }

  /// Ends the document and gives its bytes.
  func finish() -> [UInt8] {
    xmlTextWriterEndDocument(writer)
    xmlTextWriterFlush(writer)
    guard let content = xmlBufferContent(buffer) else { return [] }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  private func start(_ name: String, _ attributes: [(String, String)]) {
    xmlTextWriterStartElement(writer, name)
    for (name, value) in attributes { xmlTextWriterWriteAttribute(writer, name, value) }
  }
}
