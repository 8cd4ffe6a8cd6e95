extension GlossaryFile {
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
