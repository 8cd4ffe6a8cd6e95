import XMLFiles

/// Writes XLIFF 1.2 or 2.1. Units of the same document that follow one another are one `file`.
struct XLIFFWriter: UnitWriter {
  private let version: XLIFFVersion
  private let languages: UnitLanguages
  private let xml: XMLDocumentWriter
  /// The document of the `file` that is open.
  private var document: String?
  private var fileCount = 0
  private var unitCount = 0

  /// Nil where there is no memory for it.
  init?(_ version: XLIFFVersion, languages: UnitLanguages, producer: UnitProducer) {
    guard let xml = XMLDocumentWriter() else { return nil }
    self.version = version
    self.languages = languages
    self.xml = xml
    switch version {
    case .one:
      xml.start(
        "xliff", [("version", "1.2"), ("xmlns", "urn:oasis:names:tc:xliff:document:1.2")])
    case .two:
      xml.start(
        "xliff",
        [
          ("version", "2.1"), ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
          ("srcLang", languages.source), ("trgLang", languages.target),
        ])
    }
  }

  mutating func write(_ unit: TranslationUnit) throws(UnwritableUnit) -> [UInt8] {
    try UnwritableUnit.checkXML(unit)
    if document != unit.document { startFile(unit.document) }
    unitCount += 1
    switch version {
    case .one: writeOne(unit)
    case .two: writeTwo(unit)
    }
    return xml.take()
  }

  mutating func finish() -> [UInt8] {
    // A document without a file would be none.
    if document == nil { startFile("") }
    return xml.finish()
  }

  private mutating func startFile(_ name: String) {
    if document != nil {
      if version == .one { xml.end() }
      xml.end()
    }
    document = name
    fileCount += 1
    let original = name.isEmpty ? "memory" : name
    switch version {
    case .one:
      xml.start(
        "file",
        [
          ("original", original), ("source-language", languages.source),
          ("target-language", languages.target), ("datatype", "plaintext"),
        ])
      xml.start("body")
    case .two: xml.start("file", [("id", "f\(fileCount)"), ("original", original)])
    }
  }

  private func writeOne(_ unit: TranslationUnit) {
    var attributes = [("id", String(unitCount))]
    if !unit.id.isEmpty { attributes.append(("resname", unit.id)) }
    if unit.status == .approved { attributes.append(("approved", "yes")) }
    xml.element("trans-unit", attributes) {
      xml.element("source", xml: XLIFFCodes(unit.source, version).xml)
      xml.element(
        "target", XLIFFState.attributes(of: unit.status, version),
        xml: XLIFFCodes(unit.target, version).xml)
      if !unit.note.isEmpty { xml.element("note", text: unit.note) }
    }
  }

  private func writeTwo(_ unit: TranslationUnit) {
    let source = XLIFFCodes(unit.source, version)
    let target = XLIFFCodes(unit.target, version, after: source)
    var attributes = [("id", "u\(unitCount)")]
    if !unit.id.isEmpty { attributes.append(("name", unit.id)) }
    xml.element("unit", attributes) {
      if !unit.note.isEmpty {
        xml.element("notes") { xml.element("note", text: unit.note) }
      }
      let native = source.native + target.native
      if !native.isEmpty {
        xml.element("originalData") {
          for data in native { xml.element("data", [("id", data.id)], text: data.text) }
        }
      }
      xml.element("segment", XLIFFState.attributes(of: unit.status, version)) {
        xml.element("source", xml: source.xml)
        xml.element("target", xml: target.xml)
      }
    }
  }
}
