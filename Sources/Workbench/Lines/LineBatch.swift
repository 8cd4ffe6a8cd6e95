import Articles
import Foundation
import Translation

/// Whole lines of an input, cut out of it to be translated together.
struct LineBatch: Sendable {
  /// The lines with their ends; the last line of an input may have none.
  let bytes: ArraySlice<UInt8>
  /// Where the batch starts in the input, in bytes and in lines from 0.
  let offset: Int
  let firstLine: Int
  let path: String?

  init(bytes: ArraySlice<UInt8>, offset: Int, firstLine: Int, path: String?) {
    self.bytes = bytes
    self.offset = offset
    self.firstLine = firstLine
    self.path = path
  }

  /// All lines of an input; its byte-order mark is none of the first.
  init(whole bytes: [UInt8], path: String?) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.init(bytes: bytes[start...], offset: start, firstLine: 0, path: path)
  }

  /// The lines, up to the first that is not UTF-8 text, and the error that this one is.
  ///
  /// - Complexity: O(bytes).
  func lines() -> (lines: [SourceLine], error: LineEncodingError?) {
    var lines: [SourceLine] = []
    var start = bytes.startIndex
    let firstNUL = firstNUL
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var content = bytes[start..<end]
      while let last = content.last, Self.isSpace(last) { content = content.dropLast() }
      while let first = content.first, Self.isSpace(first) { content = content.dropFirst() }
      let place = offset + content.startIndex - bytes.startIndex
      if firstNUL < content.endIndex { content = content[...firstNUL] }
      guard firstNUL >= content.endIndex, let text = String(validating: content, as: UTF8.self)
      else {
        let error = LineEncodingError(
          path: path, line: firstLine + lines.count + 1, lineOffset: place, bytes: content)
        return (lines, error)
      }
      lines.append(SourceLine(number: firstLine + lines.count + 1, offset: place, text: text))
      start = end + 1
    }
    return (lines, nil)
  }

  /// The index of the first NUL, which no text holds; the end where there is none.
  private var firstNUL: Int {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base, 0, buffer.count) else {
        return bytes.endIndex
      }
      return bytes.startIndex + (UnsafeRawPointer(found) - base)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}

/// A line without the white space at its ends.
public struct SourceLine: Hashable, Sendable {
  /// Counted from 1.
  public let number: Int
  /// Where its text starts in the input, in bytes.
  public let offset: Int
  public let text: String

  /// The line as one segment.
  var segment: Segment {
    Segment(
      id: "l\(number)", block: number - 1, kind: .line,
      range: SourceRange(offset, offset + text.utf8.count), text: text)
  }
}
