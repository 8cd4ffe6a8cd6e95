/// The fields before a Markdown text, between lines of `---` (YAML) or `+++` (TOML).
///
/// Only what front matter of articles holds is read: `key: value`, values in quotes, lists in
/// brackets and lists of `- item` lines.
struct FrontMatter {
  /// The values of a key with their places; a list has several.
  private var fields: [String: [SourceRange]] = [:]
  private let source: SourceText
  /// The number of lines that the front matter takes, with its fences.
  let lineCount: Int

  /// Nil where the text does not begin with front matter.
  init?(_ source: SourceText, _ lines: [TextLine]) {
    guard let first = lines.first, ["---", "+++"].contains(source.string(first.range)) else {
      return nil
    }
    let fence = source.string(first.range)
    let end = lines.dropFirst().prefix(100).firstIndex { line in
      let text = source.string(line.range)
      return text == fence || (fence == "---" && text == "...")
    }
    guard let end else { return nil }
    self.source = source
    lineCount = end + 1
    let separator: UInt8 = fence == "---" ? 0x3A : 0x3D
    var key: String?
    for line in lines[1..<end] where !line.isBlank {
      let bytes = source.bytes[line.range.lowerBound..<line.range.upperBound]
      if let key, bytes.starts(with: "- ".utf8) {
        append(SourceRange(line.range.lowerBound + 2, line.range.upperBound), to: key)
        continue
      }
      if bytes.first == 0x23 { continue }
      guard let colon = bytes.firstIndex(of: separator), line.indent == 0 else {
        if line.indent > 0 { continue }
        return nil
      }
      let name = source.string(source.trimmed(SourceRange(bytes.startIndex, colon))).lowercased()
      guard name.utf8.allSatisfy({ $0 > 0x20 }) else { return nil }
      key = name
      append(SourceRange(colon + 1, line.range.upperBound), to: name)
    }
    if fields.isEmpty { return nil }
  }

  /// The place of the first value of the first of `keys` that is there.
  func range(of keys: [String]) -> SourceRange? {
    keys.lazy.compactMap { fields[$0]?.first }.first
  }

  /// The values of the first of `keys` that is there, joined by commas.
  func value(of keys: [String]) -> String? {
    for key in keys {
      guard let ranges = fields[key], !ranges.isEmpty else { continue }
      return ranges.map(source.string).joined(separator: ", ")
    }
    return nil
  }

  private mutating func append(_ range: SourceRange, to key: String) {
    let value = source.trimmed(range)
    guard value.count > 0 else { return }
    let bytes = source.bytes
    if bytes[value.lowerBound] == 0x5B, bytes[value.upperBound - 1] == 0x5D {
      var start = value.lowerBound + 1
      for offset in start..<value.upperBound
      where bytes[offset] == 0x2C || offset == value.upperBound - 1 {
        append(SourceRange(start, offset), to: key)
        start = offset + 1
      }
      return
    }
    let quote = bytes[value.lowerBound]
    if value.count >= 2, quote == 0x22 || quote == 0x27, bytes[value.upperBound - 1] == quote {
      let inner = SourceRange(value.lowerBound + 1, value.upperBound - 1)
      if inner.count > 0 { fields[key, default: []].append(inner) }
    } else {
      fields[key, default: []].append(value)
    }
  }
}
