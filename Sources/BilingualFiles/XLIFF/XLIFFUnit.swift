import Articles
import Foundation
import XMLFiles

/// A unit that is being read: a `trans-unit` of 1.2, or a `unit` of 2.x with its segments.
struct XLIFFUnit {
  /// A source with its target: one in 1.2, unless the tool has cut it (`mrk` of type `seg`).
  private struct Pair {
    var id = ""
    var line = 0
    var source = SegmentContent(text: "")
    var target = SegmentContent(text: "")
    var excess: Int?
    var state: String?
    var qualifier: String?
  }

  /// What a text is being read for.
  private enum Field {
    case source, target, cutSource, note
    case data(id: String)
  }

  private let element: XMLElement
  private let version: XLIFFVersion
  private let line: Int
  private var pairs: [Pair] = []
  private var field: Field?
  private var segment = XLIFFSegment(.one, data: [:])
  private var text = ""
  private var notes: [String] = []
  /// Native codes by their identifiers (2.x, `originalData`).
  private var data: [String: String] = [:]
  private var cutSources: [(id: String, content: SegmentContent)] = []
  private var cutTargets: [(id: String, content: SegmentContent)] = []

  init(_ element: XMLElement, _ version: XLIFFVersion, line: Int) {
    self.element = element
    self.version = version
    self.line = line
    if version == .one { pairs = [Pair(line: line)] }
  }

  mutating func start(_ element: XMLElement, line: Int) {
    switch (element.name, field) {
    case ("segment", nil):
      pairs.append(
        Pair(
          id: element["id"] ?? "", line: line, state: element["state"],
          qualifier: element["subState"]))
    case ("ignorable", nil): pairs.append(Pair(line: 0))
    case ("source", nil): begin(.source)
    case ("seg-source", nil): begin(.cutSource)
    case ("target", nil):
      begin(.target)
      if version == .one, let last = pairs.indices.last {
        pairs[last].state = element["state"]
        pairs[last].qualifier = element["state-qualifier"]
      }
    case ("note", nil): begin(.note)
    case ("data", nil): begin(.data(id: element["id"] ?? ""))
    case (_, .source), (_, .target), (_, .cutSource): segment.start(element)
    case (_, _): break
    }
  }

  private mutating func begin(_ field: Field) {
    self.field = field
    segment = XLIFFSegment(version, data: data)
    text = ""
  }

  mutating func add(_ text: String) {
    switch field {
    case .source, .target, .cutSource: segment.add(text)
    case .note, .data: self.text += text
    case nil: break
    }
  }

  mutating func addExcess(_ length: Int) { segment.addExcess(length) }

  mutating func end(_ name: String) {
    switch (field, name) {
    case (.source, "source"), (.target, "target"), (.cutSource, "seg-source"): endSide()
    case (.source, _), (.target, _), (.cutSource, _):
      segment.end(name)
      return
    case (.note, "note"):
      notes.append(text.trimmingCharacters(in: .whitespacesAndNewlines))
    case (.data(let id), "data"): data[id] = text
    default: return
    }
    field = nil
  }

  private mutating func endSide() {
    guard let last = pairs.indices.last else { return }
    switch field {
    case .source: pairs[last].source = segment.content
    case .target:
      pairs[last].target = segment.content
      cutTargets = segment.marked
    case .cutSource: cutSources = segment.marked
    default: break
    }
    if let excess = segment.excess { pairs[last].excess = excess }
  }

  /// The unit's segments. What has no translation yet, or is not to have one, is none.
  func records(document: String, path: String) -> [UnitRecord] {
    if element["translate"] == "no" { return [] }
    let id = element["resname"] ?? element["name"] ?? element["id"] ?? ""
    return (cutPairs ?? pairs).compactMap { pair in
      if let excess = pair.excess {
        return .skipped(
          Diagnostic(
            file: path, line: line,
            message: "unit '\(id)': a segment has more than \(excess / 1000) kB, where "
              + "\(SegmentBuilder.limit >> 20) MB is the most; cut it into sentences"))
      }
      let isEmpty = [pair.source, pair.target].contains { $0.text.allSatisfy(\.isWhitespace) }
      if isEmpty || pair.line == 0 { return nil }
      var unit = TranslationUnit(source: pair.source, target: pair.target)
      unit.line = pair.line
      unit.id = pair.id.isEmpty ? id : pairs.count > 1 || cutPairs != nil ? "\(id)/\(pair.id)" : id
      unit.document = document
      unit.note = notes.joined(separator: "\n")
      unit.status = XLIFFState.status(
        state: pair.state, qualifier: pair.qualifier, isApproved: element["approved"] == "yes")
      return .unit(unit)
    }
  }

  /// The segments that a tool has cut the unit into; nil where it has not.
  private var cutPairs: [Pair]? {
    guard !cutSources.isEmpty, !cutTargets.isEmpty, let whole = pairs.first else { return nil }
    return cutSources.compactMap { source in
      guard let target = cutTargets.first(where: { $0.id == source.id }) else { return nil }
      var pair = whole
      pair.id = source.id
      pair.source = source.content
      pair.target = target.content
      return pair
    }
  }
}
