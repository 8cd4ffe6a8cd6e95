import XMLFiles

/// Writes TMX 1.4b, level 2 where units have inline codes.
struct TMXWriter: UnitWriter {
  private let languages: UnitLanguages
  private let xml: XMLDocumentWriter

  /// Nil where there is no memory for it.
  init?(languages: UnitLanguages, producer: UnitProducer) {
    guard let xml = XMLDocumentWriter() else { return nil }
    self.languages = languages
    self.xml = xml
    xml.documentType("tmx", system: "tmx14.dtd")
    xml.start("tmx", [("version", "1.4")])
    xml.element(
      "header",
      [
        ("creationtool", producer.name), ("creationtoolversion", producer.version),
        ("segtype", "sentence"), ("o-tmf", producer.name), ("adminlang", "en"),
        ("srclang", languages.source), ("datatype", "plaintext"),
      ], xml: "")
    xml.start("body")
  }

  mutating func write(_ unit: TranslationUnit) throws(UnwritableUnit) -> [UInt8] {
    try UnwritableUnit.checkXML(unit)
    xml.element("tu", attributes(of: unit)) {
      // The order that the DTD asks for: notes and properties, then the texts.
      if !unit.note.isEmpty { xml.element("note", text: unit.note) }
      for property in TMXProperties.written(unit) {
        xml.element("prop", [("type", property.name)], text: property.value)
      }
      for (language, content) in [
        (languages.source, unit.source), (languages.target, unit.target),
      ] {
        xml.element("tuv", [("xml:lang", language)]) { xml.element("seg", xml: content.xml) }
      }
    }
    return xml.take()
  }

  mutating func finish() -> [UInt8] { xml.finish() }

  private func attributes(of unit: TranslationUnit) -> [(String, String)] {
    var attributes: [(String, String)] = []
    if unit.useCount > 0 { attributes.append(("usagecount", String(unit.useCount))) }
    if let created = unit.created { attributes.append(("creationdate", TMXDate.text(of: created))) }
    if let changed = unit.changed { attributes.append(("changedate", TMXDate.text(of: changed))) }
    if !unit.author.isEmpty { attributes.append(("changeid", unit.author)) }
    return attributes
  }
}
