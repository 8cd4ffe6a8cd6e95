extension GlossaryFile {
  /// The file's content with a line more at its end, or in the place of the line with that number.
  func bytes(adding line: [UInt8], inPlaceOf number: Int?) -> [UInt8] {
    var written = lines
    if let number {
      written[number - 1] = GlossaryLine(bytes: line, end: lines[number - 1].end, content: .other)
    } else {
      let end = lines.first?.end ?? []
      let lineEnd = end.isEmpty ? [UInt8(ascii: "\n")] : end
      if let last = written.last, last.end.isEmpty {
        written[written.count - 1] = GlossaryLine(
          bytes: last.bytes, end: lineEnd, content: last.content)
      }
      written.append(GlossaryLine(bytes: line, end: lineEnd, content: .other))
    }
    return with(written).bytes
  }

  /// The file's content without the lines of those numbers.
  func bytes(withoutLines numbers: Set<Int>) -> [UInt8] {
    with(lines.enumerated().filter { !numbers.contains($0.offset + 1) }.map(\.element)).bytes
  }

  private func with(_ lines: [GlossaryLine]) -> GlossaryFile {
    GlossaryFile(
      path: path, lines: lines, columns: columns, columnCount: columnCount,
      startsWithMark: startsWithMark)
  }
}
