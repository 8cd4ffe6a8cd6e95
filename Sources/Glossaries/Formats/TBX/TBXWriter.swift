import XMLFiles

/// Writes concepts as a TBX-Basic file (ISO 30042:2019, or 2008 in the style `martif`).
struct TBXWriter {
  private let style: TBXStyle
  private let xml: XMLDocumentWriter

  /// Nil where there is no memory for it.
  init?(style: TBXStyle) {
    guard let xml = XMLDocumentWriter() else { return nil }
    self.style = style
    self.xml = xml
  }

  /// The file's content.
  func bytes(of entries: [TBXEntry]) -> [UInt8] {
    xml.element(style.name(of: .root), attributes) {
      xml.element(style.name(of: .header)) {
        xml.element("fileDesc") {
          xml.element("sourceDesc") { xml.element("p", text: "Glossary exported by Juru") }
        }
      }
      xml.element("text") {
        xml.element("body") { for entry in entries { write(entry) } }
      }
    }
    return xml.finish()
  }

  private var attributes: [(String, String)] {
    if style == .martif { return [("type", "TBX-Basic"), ("xml:lang", "en")] }
    let common = [
      ("style", style.rawValue), ("type", "TBX-Basic"), ("xml:lang", "en"),
      ("xmlns", "urn:iso:std:iso:30042:ed-2"),
    ]
    guard style == .dct else { return common }
    return common + [
      ("xmlns:min", "http://www.tbxinfo.net/ns/min"),
      ("xmlns:basic", "http://www.tbxinfo.net/ns/basic"),
    ]
  }

  private func write(_ entry: TBXEntry) {
    xml.element(style.name(of: .conceptEntry), [("id", entry.id)]) {
      write(.subjectField, entry.fields)
      if entry.fields.first("definition") != nil {
        xml.element("descripGrp") {
          write(.definition, entry.fields)
          write(.source, entry.fields)
        }
      } else {
        write(.source, entry.fields)
      }
      for language in entry.languages {
        xml.element(style.name(of: .langSec), [("xml:lang", language.code)]) {
          for term in language.terms { write(term) }
        }
      }
    }
  }

  private func write(_ term: TBXTerm) {
    xml.element(style.name(of: .termSec), term.id.isEmpty ? [] : [("id", term.id)]) {
      xml.element("term", text: term.text)
      write(.partOfSpeech, term.fields)
      write(.status, term.fields)
      for note in term.fields.notes + term.fields.ownNotes { xml.element("note", text: note) }
      for reference in term.references {
        write(.reference, "Indonesian term", [("target", reference)])
      }
      if let transaction = term.fields.transaction { write(transaction) }
    }
  }

  private func write(_ transaction: TBXTransaction) {
    xml.element("transacGrp") {
      write(.transactionType, "modification")
      if !transaction.date.isEmpty { xml.element("date", text: transaction.date) }
      if !transaction.author.isEmpty { write(.responsibility, transaction.author) }
    }
  }

  private func write(_ category: TBXCategory, _ fields: TBXFields) {
    for value in fields.values[category.name] ?? [] { write(category, value) }
  }

  private func write(
    _ category: TBXCategory, _ value: String, _ attributes: [(String, String)] = []
  ) {
    switch style {
    case .dct:
      xml.element("\(category.module):\(category.name)", attributes, text: value)
    case .dca, .martif:
      xml.element(category.element, [("type", category.name)] + attributes, text: value)
    }
  }
}
