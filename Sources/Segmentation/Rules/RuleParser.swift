import Articles

/// Reads the lines of segmentation data files and gathers what is wrong with them.
struct RuleParser {
  private(set) var diagnostics: [Diagnostic] = []
  private var entries: [[UInt8]: EntryClass] = [:]
  /// The forms in the order in which they are first entered.
  private var forms: [[UInt8]] = []

  /// Takes in the lines of one file.
  mutating func read(_ text: String, file: String) {
    let bytes = Array(text.utf8)
    var number = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var line = bytes[start..<end]
      number += 1
      start = end + 1
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      if let problem = add(line) {
        diagnostics.append(
          Diagnostic(file: file, line: number, column: problem.column, message: problem.message))
      }
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) -> (column: Int, message: String)? {
    let tab = UInt8(ascii: "\t")
    guard let end = line.firstIndex(of: tab), !line[(end + 1)...].contains(tab) else {
      let count = line.count { $0 == tab } + 1
      return (
        1, "\(count) fields in '\(Self.shown(line))'; write the entry, one tab, and its class"
      )
    }
    let form = line[..<end]
    if form.isEmpty {
      return (1, "no entry before the tab; write the abbreviation or word there")
    }
    if form.contains(UInt8(ascii: " ")) {
      return (1, "a space in '\(Self.shown(form))'; an entry is one word")
    }
    if form.last == UInt8(ascii: ".") {
      return (1, "a full stop at the end of '\(Self.shown(form))'; leave the last one out")
    }
    let name = line[(end + 1)...]
    guard let known = EntryClass.names.first(where: { $0.name.utf8.elementsEqual(name) }) else {
      let all = EntryClass.names.map(\.name).joined(separator: ", ")
      return (
        Self.shown(form).count + 2,
        "unknown class '\(Self.shown(name))'; the classes are \(all)"
      )
    }
    return insert(Array(form), known.value, named: known.name)
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private mutating func insert(
    _ form: [UInt8], _ value: EntryClass, named name: String
  ) -> (column: Int, message: String)? {
    let known = entries[form] ?? []
    if known.contains(value) {
      return (
        1, "'\(Self.shown(form[...]))' is already entered as \(name); leave one of the two out"
      )
    }
    if EntryClass.abbreviations.contains(value), !known.isDisjoint(with: .abbreviations) {
      return (
        1,
        "'\(Self.shown(form[...]))' already has another class of abbreviation; keep the right one"
      )
    }
    if known.isEmpty { forms.append(form) }
    entries[form] = known.union(value)
    return nil
  }

  /// The entries together with their forms in capitals; a form that is itself entered as an
  /// abbreviation keeps its own class.
  func entriesWithCapitals() -> [[UInt8]: EntryClass] {
    var all = entries
    for form in forms {
      let value = entries[form, default: []]
      let capitalized = Self.uppercased(form, first: 1)
      let capitals = Self.uppercased(form, first: form.count)
      let startsHigh = capitalized == form
      let abbreviation = value.intersection(.abbreviations)
      if !startsHigh { Self.add(abbreviation, for: capitalized, to: &all, unless: entries) }
      if startsHigh, form.count > 1, !abbreviation.isDisjoint(with: [.never, .number]) {
        // in capitals it may be an acronym too
        let strict = abbreviation == .number ? EntryClass.number : .rarely
        Self.add(strict, for: capitals, to: &all, unless: entries)
      }
      let word = value.subtracting(.abbreviations)
      for other in [capitalized, capitals] where !word.isEmpty && other != form {
        all[other, default: []].formUnion(word)
      }
    }
    return all
  }

  private static func add(
    _ value: EntryClass, for form: [UInt8], to all: inout [[UInt8]: EntryClass],
    unless entries: [[UInt8]: EntryClass]
  ) {
    guard !value.isEmpty, entries[form, default: []].isDisjoint(with: .abbreviations),
      all[form, default: []].isDisjoint(with: .abbreviations)
    else { return }
    all[form, default: []].formUnion(value)
  }

  private static func uppercased(_ form: [UInt8], first count: Int) -> [UInt8] {
    var result = form
    for index in 0..<min(count, form.count) where (0x61...0x7A).contains(form[index]) {
      result[index] -= 0x20
    }
    return result
  }
}
