import Articles
import XMLFiles

/// Reads the concepts of a TBX file: ISO 30042:2019 in the styles DCT (a data category is an
/// element, `min:partOfSpeech`) and DCA (it is an attribute, `termNote type="partOfSpeech"`), and
/// the older martif, which is DCA with other names for the structure.
struct TBXParser {
  private let path: String
  private var open: [Element] = []
  private var entry = TBXEntry()
  private var language = TBXLanguage()
  private var term = TBXTerm()
  private var transaction = TBXTransaction()
  private var level = Level.document

  private enum Level { case document, entry, language, term }

  /// An element that was started and not ended.
  private struct Element {
    let name: String
    /// The data category: the element's name, or what its `type` says.
    let category: String
    var text = ""
  }

  private static let typed: Set<String> = [
    "descrip", "descripNote", "termNote", "admin", "adminNote", "transac", "transacNote", "ref",
    "xref",
  ]

  init(path: String) {
    self.path = path
  }

  /// Calls `body` for each concept, in the order of the file.
  ///
  /// - Throws: `GlossaryFormatError` where the file is no well-formed XML, or no TBX.
  mutating func forEachEntry(
    of bytes: [UInt8], _ body: (TBXEntry) -> Void
  ) throws(GlossaryFormatError) {
    try XMLPushParser.forEachEvent(
      of: bytes, path: path, failure: GlossaryFormatError.init
    ) { (event) throws(GlossaryFormatError) in
      switch event.content {
      case .start(let element): try start(element, line: event.line)
      case .text(let text): if !open.isEmpty { open[open.count - 1].text += text }
      case .longText(let length):
        throw GlossaryFormatError(
          file: path, line: event.line,
          "a text of \(length / 1_000_000) MB ends here, more than the 10 MB that one may have")
      case .end: end(body)
      }
    }
  }

  private mutating func start(_ element: XMLElement, line: Int) throws(GlossaryFormatError) {
    let name = element.name
    if open.isEmpty, name != "tbx", name != "martif" {
      throw GlossaryFormatError(
        file: path, line: line,
        "the document is a '\(name)', not a TBX file, which is a 'tbx' or a 'martif'")
    }
    let type = Self.typed.contains(name) ? element["type"] : nil
    open.append(Element(name: name, category: type ?? name))
    switch name {
    case "conceptEntry", "termEntry":
      entry = TBXEntry(id: element["id"] ?? "", line: line)
      level = .entry
    case "langSec", "langSet":
      language = TBXLanguage(
        code: element["xml:lang"] ?? element["lang"] ?? "")
      level = .language
    case "termSec", "tig", "ntig":
      term = TBXTerm(id: element["id"] ?? "", line: line)
      level = .term
    case "transacGrp": transaction = TBXTransaction()
    default: break
    }
    if level == .term, type ?? name == "crossReference", let target = element["target"] {
      term.references.append(target)
    }
  }

  private mutating func end(_ body: (TBXEntry) -> Void) {
    guard let element = open.popLast() else { return }
    switch element.name {
    case "conceptEntry", "termEntry":
      body(entry)
      level = .document
    case "langSec", "langSet":
      entry.languages.append(language)
      level = .entry
    case "termSec", "tig", "ntig":
      language.terms.append(term)
      level = .language
    case "transacGrp": addTransaction()
    default: addField(element)
    }
  }

  private mutating func addField(_ element: Element) {
    let text = element.text.onOneLine
    guard level != .document, !element.name.hasSuffix("Grp") else { return }
    let parent = open.last?.name ?? ""
    if parent == "transacGrp" {
      switch element.category {
      case "date": transaction.date = String(text.prefix(10))
      case "responsibility": transaction.author = text
      default: break
      }
    } else if element.name == "term" {
      term.text = text
    } else if Self.holdsFields(parent) {
      add(element.category, text)
    } else if !open.isEmpty {
      // Markup inside a text (`hi`, `foreign`) is the text's.
      open[open.count - 1].text += element.text
    }
  }

  private static func holdsFields(_ name: String) -> Bool {
    switch name {
    case "conceptEntry", "termEntry", "langSec", "langSet", "termSec", "tig", "ntig": true
    default: name.hasSuffix("Grp")
    }
  }

  private mutating func add(_ category: String, _ text: String) {
    switch level {
    case .document: break
    case .entry: entry.fields.add(category, text)
    case .language: language.fields.add(category, text)
    case .term: term.fields.add(category, text)
    }
  }

  private mutating func addTransaction() {
    switch level {
    case .document: break
    case .entry: entry.fields.add(transaction)
    case .language: language.fields.add(transaction)
    case .term: term.fields.add(transaction)
    }
  }
}
