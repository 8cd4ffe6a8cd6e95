import CLibXML2

/// Reads an XML document piece by piece with libxml2's push parser, so that a file of any size needs
/// no tree and no more memory than a piece of it.
///
/// Nothing outside the document is loaded, no entity is replaced (a document that declares any is
/// refused at once), and 256 levels is the most that it may have.
public final class XMLPushParser {
  private static let chunkSize = 1 << 16

  private let path: String
  private let sink: XMLSink
  private let context: xmlParserCtxtPtr?
  private var isStarted = false

  /// - Parameters:
  ///   - path: the document's path, for messages alone.
  ///   - textLimit: the bytes of the longest text that is handed out.
  public init(path: String, textLimit: Int = 10_000_000) {
    self.path = path
    sink = XMLSink(textLimit: textLimit)
    var handler = XMLSink.handler
    context = xmlCreatePushParserCtxt(
      &handler, Unmanaged.passUnretained(sink).toOpaque(), nil, 0, nil)
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    sink.context = context
  }

  deinit {
    xmlFreeDoc(context?.pointee.myDoc)
    xmlFreeParserCtxt(context)
  }

  /// Reads the next bytes of the document.
  ///
  /// - Returns: what they bring; an event is handed out when the next has begun.
  /// - Throws: `XMLError` where the XML is not well formed or declares entities.
  public func parse(_ bytes: [UInt8]) throws(XMLError) -> [XMLEvent] {
    try push(bytes[...], isLast: false)
  }

  /// Ends the document.
  ///
  /// - Throws: `XMLError` where it ends too early.
  public func finish() throws(XMLError) -> [XMLEvent] {
    guard isStarted else { throw XMLError(path: path, line: 1, "the file is empty") }
    return try push([], isLast: true)
  }

  /// Reads a whole document and calls `body` for each event.
  public static func forEachEvent<Failure: Error>(
    of bytes: [UInt8], path: String, failure: (XMLError) -> Failure,
    _ body: (XMLEvent) throws(Failure) -> Void
  ) throws(Failure) {
    let parser = XMLPushParser(path: path)
    var start = 0
    var isLast = false
    while !isLast {
      let end = min(start + chunkSize, bytes.count)
      let events: [XMLEvent]
      do throws(XMLError) {
        isLast = start == bytes.count
        events = isLast ? try parser.finish() : try parser.push(bytes[start..<end], isLast: false)
      } catch {
        throw failure(error)
      }
      for event in events { try body(event) }
      start = end
    }
  }

  private func push(_ bytes: ArraySlice<UInt8>, isLast: Bool) throws(XMLError) -> [XMLEvent] {
    isStarted = isStarted || !bytes.isEmpty
    bytes.withUnsafeBytes { buffer in
      _ = xmlParseChunk(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
        isLast ? 1 : 0)
    }
    if let failure = sink.failure {
      throw XMLError(path: path, line: failure.line, column: failure.column, failure.message)
    }
    if context?.pointee.wellFormed != 1 {
      throw XMLError(path: path, line: max(1, sink.line), "the XML is broken: it ends too early")
    }
    return sink.takeEvents()
  }
}
