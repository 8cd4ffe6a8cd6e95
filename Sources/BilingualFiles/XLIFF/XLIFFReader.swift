import Articles
import XMLFiles

/// Reads XLIFF 1.2 and 2.x, as the file says. Neighbours are the units before and after in the file.
struct XLIFFReader: XMLUnitReader {
  private let path: String
  private let languages: UnitLanguages
  let parser: XMLPushParser
  private var open: [XMLElement] = []
  private var version = XLIFFVersion.one
  /// The languages that the document states for all of its files (2.x).
  private var stated: (source: String?, target: String?)
  private var document = ""
  /// Whether the file at hand is in the languages that are wanted.
  private var isWanted = true
  private var unit: XLIFFUnit?
  /// How deep inside an element that is passed over with all in it.
  private var passedOver = 0
  private var chain = NeighborChain()
  private var records: [UnitRecord] = []

  init(path: String, languages: UnitLanguages) {
    self.path = path
    self.languages = languages
    parser = XMLPushParser(path: path, textLimit: SegmentBuilder.limit)
  }

  mutating func takeEnd() -> [UnitRecord] { chain.finish() }

  mutating func take(_ events: [XMLEvent]) throws(BilingualFileError) -> [UnitRecord] {
    records.removeAll(keepingCapacity: true)
    for event in events {
      switch event.content {
      case .start(let element): try start(element, line: event.line)
      case .text(let text): if passedOver == 0 { unit?.add(text) }
      case .longText(let length): if passedOver == 0 { unit?.addExcess(length) }
      case .end: end()
      }
    }
    return records
  }

  private mutating func start(
    _ element: XMLElement, line: Int
  ) throws(BilingualFileError) {
    if open.isEmpty { try startDocument(element, line: line) }
    open.append(element)
    if passedOver > 0 || Self.foreign.contains(element.name) {
      passedOver += 1
      return
    }
    switch element.name {
    case "file": startFile(element, line: line)
    case "trans-unit", "unit":
      unit = isWanted ? XLIFFUnit(element, version, line: line) : nil
    default: unit?.start(element, line: line)
    }
  }

  /// What holds texts that are no unit's own: suggestions, native data of the file's skeleton.
  private static let foreign: Set<String> = ["alt-trans", "matches", "bin-unit", "skeleton", "skl"]

  private mutating func startDocument(
    _ element: XMLElement, line: Int
  ) throws(BilingualFileError) {
    guard element.name == "xliff" else {
      throw BilingualFileError(
        path: path, line: line,
        "the document is a '\(element.name)', not an XLIFF file, which is an 'xliff'; name its form "
          + "with --format")
    }
    let number = element["version"] ?? ""
    guard number.hasPrefix("1.") || number.hasPrefix("2.") else {
      throw BilingualFileError(
        path: path, line: line,
        "XLIFF of version '\(number)' is not known; save it as 1.2 or 2.1")
    }
    version = number.hasPrefix("1.") ? .one : .two
    stated = (element["srcLang"], element["trgLang"])
  }

  private mutating func startFile(_ element: XMLElement, line: Int) {
    document = element["original"] ?? element["id"] ?? ""
    records += chain.finish()
    let source = stated.source ?? element["source-language"]
    let target = stated.target ?? element["target-language"]
    isWanted =
      source?.isLanguage(languages.source) == true && target?.isLanguage(languages.target) != false
    if !isWanted {
      let from = source.map { "'\($0)'" } ?? "a language that isn't stated"
      let into = target.map { "'\($0)'" } ?? "none"
      records.append(
        .skipped(
          Diagnostic(
            file: path, line: line,
            message: "the file '\(document)' is from \(from) into \(into), not from "
              + "'\(languages.source)' into '\(languages.target)'")))
    }
  }

  private mutating func end() {
    let element = open.removeLast()
    if passedOver > 0 {
      passedOver -= 1
      return
    }
    guard element.name == "trans-unit" || element.name == "unit" else {
      unit?.end(element.name)
      return
    }
    for record in unit?.records(document: document, path: path) ?? [] {
      records += chain.add(record)
    }
    unit = nil
  }
}
