/// Turns the bytes of a file into text, or says which byte stands in the way.
struct TextDecoder {
  /// The path as the user gave it, for messages.
  let path: String?

  private static let saveAsUTF8 = "save the file as UTF-8 and try again"

  /// The text of `bytes`: UTF-8 with or without a mark, UTF-16 with one, or windows-1252.
  ///
  /// - Throws: `ReadingError` for empty, binary or otherwise encoded files.
  /// - Complexity: O(bytes).
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) throws -> String {
    guard !bytes.isEmpty else { throw emptyError("the input is empty") }
    let text: String
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw ReadingError(
        .encoding, path: path, offset: 0, byte: bytes[0],
        reason: "begins the mark of UTF-32, which is not read", advice: Self.saveAsUTF8)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      text = try decodeUTF16(bytes, isBigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      text = try decodeUTF16(bytes, isBigEndian: true)
    } else {
      text = try decodeBytes(bytes)
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" })
    else { throw emptyError("the input holds only white space") }
    return text
  }

  private func emptyError(_ reason: String) -> ReadingError {
    ReadingError(
      .empty, path: path, reason: reason, advice: "give a file that holds an article")
  }

  private func decodeBytes(_ bytes: UnsafeBufferPointer<UInt8>) throws -> String {
    try refuseBinary(bytes)
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let content = UnsafeBufferPointer(rebasing: bytes[mark...])
    let check = UTF8Check(content)
    guard let invalid = check.firstInvalid else {
      return String(decoding: content, as: UTF8.self)
    }
    let fault = { (offset: Int, reason: String, advice: String) in
      ReadingError(
        .encoding, path: path, offset: mark + offset, byte: content[offset], reason: reason,
        advice: advice)
    }
    let stated = StatedCharset.find(in: content)
    if mark > 0 || (check.hasMultibyte && stated != .windows1252) || stated == .utf8 {
      throw fault(
        invalid, "is not valid UTF-8, in a file that otherwise is UTF-8",
        "mend that place, or run the file through iconv -c -f UTF-8 -t UTF-8")
    }
    if check.isCutShort {
      throw fault(invalid, "begins a UTF-8 sequence that is cut off", "get the whole file")
    }
    if case .other(let name) = stated {
      throw fault(
        invalid, "is not valid UTF-8, and the page states the encoding '\(name)'",
        "save the page as UTF-8, for example with iconv -f \(name) -t UTF-8")
    }
    if let implausible = Windows1252.firstImplausible(in: content) {
      throw fault(
        implausible, "is neither valid UTF-8 nor plausible windows-1252", Self.saveAsUTF8)
    }
    return Windows1252.decode(content)
  }

  /// Throws where a signature, a NUL or another control byte shows that the file is no text.
  private func refuseBinary(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    if let signature = BinarySignature.first(in: bytes) {
      throw ReadingError(
        .binary, path: path, offset: 0, byte: bytes[0], reason: "begins \(signature.name)",
        advice: signature.advice)
    }
    // Tab, line feed, vertical tab, form feed and carriage return are white space.
    guard
      let offset = bytes.firstIndex(where: { $0 < 0x20 && !(9...13).contains($0) || $0 == 0x7F })
    else { return }
    let isWide = bytes[offset] == 0 && bytes.prefix(64).filter { $0 == 0 }.count >= 8
    throw ReadingError(
      .binary, path: path, offset: offset, byte: bytes[offset],
      reason: isWide
        ? "is NUL, as in UTF-16 without a byte-order mark"
        : "is a control byte, as binary files have it",
      advice: isWide ? Self.saveAsUTF8 : "give a text, HTML or Markdown file")
  }

  private func decodeUTF16(
    _ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool
  ) throws -> String {
    guard bytes.count.isMultiple(of: 2) else {
      throw ReadingError(
        .encoding, path: path, offset: bytes.count - 1, byte: bytes[bytes.count - 1],
        reason: "is half of a UTF-16 unit at the end of the file", advice: "get the whole file")
    }
    let units = stride(from: 2, to: bytes.count, by: 2).map { offset in
      let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var position = 0
    while position < units.count {
      let unit = units[position]
      let isPair =
        unit & 0xFC00 == 0xD800 && position + 1 < units.count
        && units[position + 1] & 0xFC00 == 0xDC00
      let isControl = unit < 0x20 && !(9...13).contains(unit)
      if isControl || (unit & 0xF800 == 0xD800 && !isPair) {
        let offset = 2 + 2 * position
        throw ReadingError(
          .encoding, path: path, offset: offset, byte: bytes[offset],
          reason: isControl
            ? "begins a control character in UTF-16" : "begins half of a UTF-16 surrogate pair",
          advice: Self.saveAsUTF8)
      }
      position += isPair ? 2 : 1
    }
    return String(decoding: units, as: UTF16.self)
  }
}
