import Articles
import XMLFiles

/// Reads TMX 1.4b (LISA OSCAR) and what older versions have instead: `lang` for `xml:lang`, `ut`.
struct TMXReader: XMLUnitReader {
  private let path: String
  private let languages: UnitLanguages
  let parser: XMLPushParser
  private var open: [String] = []
  private var unit: TMXUnit?
  private var seg: SegmentBuilder?
  /// The text of a `prop` or `note`.
  private var text = ""
  private var propertyType = ""
  private var records: [UnitRecord] = []

  init(path: String, languages: UnitLanguages) {
    self.path = path
    self.languages = languages
    parser = XMLPushParser(path: path, textLimit: SegmentBuilder.limit)
  }

  mutating func take(_ events: [XMLEvent]) throws(BilingualFileError) -> [UnitRecord] {
    records.removeAll(keepingCapacity: true)
    for event in events {
      switch event.content {
      case .start(let element): try start(element, line: event.line)
      case .text(let text): add(text)
      case .longText(let length): if seg != nil { seg?.addExcess(length) } else { text = "" }
      case .end(let name): end(name)
      }
    }
    return records
  }

  private mutating func start(_ element: XMLElement, line: Int) throws(BilingualFileError) {
    let name = element.name
    if open.isEmpty, name != "tmx" {
      throw BilingualFileError(
        path: path, line: line,
        "the document is a '\(name)', not a TMX file, which is a 'tmx'; name its form with --format"
      )
    }
    open.append(name)
    if seg != nil {
      if Self.inline.contains(name) {
        seg?.start(name, element.attributes.map { ($0.name, $0.value) })
      }
      return
    }
    switch name {
    case "tu": unit = TMXUnit(element, line: line)
    case "tuv": unit?.variants.append(TMXVariant(element))
    case "seg": seg = SegmentBuilder()
    case "prop", "note":
      text = ""
      propertyType = element["type"] ?? ""
    default: break
    }
  }

  private mutating func add(_ text: String) {
    if seg != nil {
      seg?.add(text)
    } else if open.last == "prop" || open.last == "note" {
      self.text += text
    }
  }

  private mutating func end(_ name: String) {
    open.removeLast()
    if let content = seg {
      if name == "seg" {
        unit?.end(content)
        seg = nil
      } else if Self.inline.contains(name) {
        seg?.end(name)
      }
      return
    }
    switch name {
    case "tu":
      if let unit { records.append(unit.record(languages, path: path)) }
      unit = nil
    case "prop": unit?.add(property: text, type: propertyType, isOfVariant: open.last == "tuv")
    case "note": unit?.add(note: text)
    default: break
    }
  }

  static let inline: Set<String> = ["bpt", "ept", "ph", "it", "hi", "ut", "sub"]
}
