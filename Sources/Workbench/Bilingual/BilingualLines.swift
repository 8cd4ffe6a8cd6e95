import BilingualFiles
import Translation

/// Sources and targets a line each: in turns in one file, or in two files side by side.
public struct BilingualLines: Sendable {
  public let segments: [BilingualSegment]

  /// Reads the bilingual form of `juru translate`: the source's line, the target's, an empty one.
  /// A target that is an empty line is none. Lines that begin with `~ ` are passed over.
  ///
  /// - Throws: `BilingualFileError`, `LineEncodingError`.
  init(_ bytes: [UInt8], path: String?) throws {
    let lines = try Self.lines(of: bytes, path: path)
    var segments: [BilingualSegment] = []
    var next = 0
    while next < lines.count {
      let source = lines[next]
      guard !source.text.isEmpty else {
        next += 1
        continue
      }
      guard next + 1 < lines.count else {
        throw BilingualFileError(
          path: path ?? InputFile.standardName, line: source.number,
          "no line follows for the translation of '\(source.text.beginning)'; add it")
      }
      let target = lines[next + 1]
      // What a memory offered stands below, for people.
      while next + 2 < lines.count, lines[next + 2].text.hasPrefix(MemoryMatch.mark) { next += 1 }
      if next + 2 < lines.count, !lines[next + 2].text.isEmpty {
        throw BilingualFileError(
          path: path ?? InputFile.standardName, line: lines[next + 2].number,
          "'\(lines[next + 2].text.beginning)' is a third line in a row; write the source, its "
            + "translation, and an empty line")
      }
      segments.append(
        BilingualSegment(
          source: source.text, target: target.text, path: path, line: source.number + 1))
      next += 3
    }
    self.segments = segments
  }

  /// Reads two files, of which each line of the second translates that of the first. The places
  /// are those of the targets, for these are what can be mended.
  ///
  /// - Throws: `InputError`, `LineEncodingError`, and `BilingualFileError` where one has more lines.
  public init(sources: InputFile, targets: InputFile) throws {
    let (left, right) = (
      try Self.lines(of: sources.read(), path: sources.path),
      try Self.lines(of: targets.read(), path: targets.path)
    )
    if left.count != right.count {
      let shorter = left.count < right.count ? sources : targets
      let count = Swift.min(left.count, right.count)
      throw BilingualFileError(
        path: shorter.name, line: Swift.max(1, count),
        "the file ends here, with \(left.count) lines of sources against \(right.count) of "
          + "targets; give each source one line, an empty one where it has no translation")
    }
    segments = zip(left, right).filter { !$0.0.text.isEmpty }.map { source, target in
      BilingualSegment(
        source: source.text, target: target.text, path: targets.path, line: target.number)
    }
  }

  private static func lines(of bytes: [UInt8], path: String?) throws -> [SourceLine] {
    let (lines, error) = LineBatch(whole: bytes, path: path).lines()
    if let error { throw error }
    return lines
  }
}

extension String {
  /// The first words, for a message.
  var beginning: String { count > 40 ? prefix(40) + "…" : self }
}
