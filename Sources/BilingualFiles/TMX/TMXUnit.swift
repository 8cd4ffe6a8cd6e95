import Articles
import Foundation
import XMLFiles

/// A unit with all its languages (`tu`).
struct TMXUnit {
  private let element: XMLElement
  private let line: Int
  private var properties: [String: String] = [:]
  private var notes: [String] = []
  var variants: [TMXVariant] = []

  init(_ element: XMLElement, line: Int) {
    self.element = element
    self.line = line
  }

  /// Takes the `seg` of the variant that is open.
  mutating func end(_ seg: SegmentBuilder) {
    guard let last = variants.indices.last else { return }
    variants[last].content = seg.content
    variants[last].excess = seg.excess
  }

  /// What stands at a variant holds for the unit too, where that says nothing itself.
  mutating func add(property: String, type: String, isOfVariant: Bool) {
    if isOfVariant, properties[type] != nil { return }
    properties[type] = property
  }

  mutating func add(note: String) {
    let text = note.trimmingCharacters(in: .whitespacesAndNewlines)
    if !text.isEmpty { notes.append(text) }
  }

  /// The unit in those languages, whichever of them was translated from which.
  func record(_ languages: UnitLanguages, path: String) -> UnitRecord {
    func skipped(_ reason: String) -> UnitRecord {
      .skipped(Diagnostic(file: path, line: line, message: "unit \(name): \(reason)"))
    }
    guard variants.allSatisfy({ $0.language != nil }) else {
      return skipped("a 'tuv' names no language; add xml:lang")
    }
    guard let source = variant(languages.source), let target = variant(languages.target) else {
      let there = variants.compactMap(\.language).map { "'\($0)'" }.joined(separator: ", ")
      return skipped(
        "it has \(there.isEmpty ? "no text" : there), not both '\(languages.source)' and "
          + "'\(languages.target)'")
    }
    if let excess = [source, target].compactMap(\.excess).max() {
      return skipped(
        "a segment has more than \(excess / 1000) kB, where \(SegmentBuilder.limit >> 20) MB is the "
          + "most; cut it into sentences")
    }
    for (side, content) in [(languages.source, source.content), (languages.target, target.content)]
    where content.text.allSatisfy(\.isWhitespace) {
      return skipped("its text in '\(side)' is empty")
    }
    return .unit(unit(source, target))
  }

  private var name: String { element["tuid"].map { "'\($0)'" } ?? "without a tuid" }

  /// The variant in a language: the one whose tag is just that, else the first of a region.
  private func variant(_ language: String) -> TMXVariant? {
    variants.first { $0.language?.lowercased() == language }
      ?? variants.first { $0.language?.isLanguage(language) == true }
  }

  private func unit(_ source: TMXVariant, _ target: TMXVariant) -> TranslationUnit {
    func attribute(_ name: String) -> String? { target.attributes[name] ?? element[name] }
    var unit = TranslationUnit(source: source.content, target: target.content)
    unit.line = line
    unit.author = attribute("changeid") ?? attribute("creationid") ?? ""
    unit.created = attribute("creationdate").flatMap(TMXDate.date)
    unit.changed = attribute("changedate").flatMap(TMXDate.date)
    unit.useCount = attribute("usagecount").flatMap { Int($0) } ?? 0
    unit.note = notes.joined(separator: "\n")
    unit.properties = properties
    TMXProperties.read(&unit)
    if unit.id.isEmpty { unit.id = element["tuid"] ?? "" }
    return unit
  }
}
