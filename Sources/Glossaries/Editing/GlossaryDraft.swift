/// A glossary file that is being changed: lines and columns can be added, and fields set, while all
/// that is not touched stays byte for byte as it was, unknown columns among it.
struct GlossaryDraft {
  private let file: GlossaryFile
  private var lines: [GlossaryLine]
  /// The names of the columns, as the header has them.
  private(set) var names: [String]
  private var places: [String: Int]

  init(_ file: GlossaryFile) {
    self.file = file
    lines = file.lines
    names = (lines.first { $0.content == .header }?.fields ?? []).map(\.trimmed)
    places = Dictionary(
      names.enumerated().map { ($0.element.lowercased(), $0.offset) },
      uniquingKeysWith: { a, _ in a })
  }

  /// The content of the file with all changes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = file.startsWithMark ? GlossaryParser.byteOrderMark : []
    for line in lines {
      bytes += line.bytes
      bytes += line.end
    }
    return bytes
  }

  /// Adds the columns that are not there yet behind the others, empty in every line.
  mutating func addColumns(_ wanted: [String]) {
    let missing = wanted.filter { places[$0.lowercased()] == nil }
    guard !missing.isEmpty else { return }
    for name in missing {
      places[name.lowercased()] = names.count
      names.append(name)
    }
    let tabs = [UInt8](repeating: UInt8(ascii: "\t"), count: missing.count)
    for (index, line) in lines.enumerated() {
      switch line.content {
      case .other: break
      case .header:
        let added = missing.map { "\t" + $0 }.joined().utf8
        lines[index] = line.with(bytes: line.bytes + added)
      case .term: lines[index] = line.with(bytes: line.bytes + tabs)
      }
    }
  }

  /// Sets fields of the line with that number, counted from 1. Columns that are not there are
  /// added.
  mutating func set(_ values: [String: String], inLine number: Int) {
    addColumns(for: values)
    var fields = lines[number - 1].fields
    for (name, value) in values {
      if let place = places[name.lowercased()] { fields[place] = value }
    }
    lines[number - 1] = lines[number - 1].with(bytes: Self.bytes(of: fields))
  }

  /// Adds a line at the end. Columns that are not there are added.
  ///
  /// - Returns: its number.
  @discardableResult
  mutating func append(_ values: [String: String]) -> Int {
    addColumns(for: values)
    var fields = [String](repeating: "", count: names.count)
    for (name, value) in values {
      if let place = places[name.lowercased()] { fields[place] = value }
    }
    let end = lines.first?.end ?? []
    let lineEnd = end.isEmpty ? [UInt8(ascii: "\n")] : end
    if let last = lines.last, last.end.isEmpty {
      lines[lines.count - 1] = GlossaryLine(bytes: last.bytes, end: lineEnd, content: last.content)
    }
    // What the line says is read when the file is; here it only must be known as a term's.
    lines.append(
      GlossaryLine(
        bytes: Self.bytes(of: fields), end: lineEnd, content: .term(Term(source: "", target: ""))))
    return lines.count
  }

  /// Adds the columns that the values need: those whose absence would say something else.
  private mutating func addColumns(for values: [String: String]) {
    let needed = values.filter { name, value in
      let column = GlossaryColumn(rawValue: name.lowercased())
      return !value.isEmpty && value != column.map(Term.defaultValue(of:))
    }
    addColumns(needed.keys.sorted(by: Self.inOrder))
  }

  private static func bytes(of fields: [String]) -> ArraySlice<UInt8> {
    ArraySlice(fields.joined(separator: "\t").utf8)
  }

  /// Known columns in their order, then the others by name.
  private static func inOrder(_ left: String, _ right: String) -> Bool {
    func rank(_ name: String) -> Int {
      GlossaryColumn(rawValue: name.lowercased())
        .flatMap(GlossaryColumn.allCases.firstIndex(of:)) ?? GlossaryColumn.allCases.count
    }
    return (rank(left), left) < (rank(right), right)
  }
}

extension GlossaryLine {
  fileprivate func with(bytes: ArraySlice<UInt8>) -> GlossaryLine {
    GlossaryLine(bytes: bytes, end: end, content: content)
  }
}

extension Term {
  /// The fields of a line for the term, by the names of columns; those left empty say the default.
  var fieldsByName: [String: String] {
    var values: [String: String] = [:]
    for column in GlossaryColumn.allCases {
      let value = value(of: column).onOneLine
      let isUsual = GlossaryColumn.usual.contains(column)
      if isUsual || value != Term.defaultValue(of: column) { values[column.rawValue] = value }
    }
    return values
  }
}
