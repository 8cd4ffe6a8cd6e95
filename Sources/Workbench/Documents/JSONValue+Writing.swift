extension JSONValue {
  /// The value on one line, without a line end.
  ///
  /// - Complexity: O(length of the result).
  public var compact: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value with a member a line, indented by two spaces; arrays of plain values on one line.
  ///
  /// - Complexity: O(length of the result).
  public var indented: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let value): bytes += Self.shortened(value).utf8
    case .string(let text): Self.write(text, to: &bytes)
    case .encoded(let text): bytes += text.utf8
    case .array(let values):
      let isNested = values.contains { $0.isContainer }
      Self.write(
        values.count, between: "[", "]", to: &bytes, indent: isNested ? indent : nil
      ) { index, bytes, indent in
        values[index].write(to: &bytes, indent: indent)
      }
    case .object(let members):
      Self.write(members.count, between: "{", "}", to: &bytes, indent: indent) {
        index, bytes, indent in
        Self.write(members[index].name, to: &bytes)
        bytes += ": ".utf8
        members[index].value.write(to: &bytes, indent: indent)
      }
    }
  }

  private var isContainer: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }

  private static func write(
    _ count: Int, between start: String, _ end: String, to bytes: inout [UInt8], indent: Int?,
    element: (Int, inout [UInt8], Int?) -> Void
  ) {
    bytes += start.utf8
    for index in 0..<count {
      if index > 0 { bytes += (indent == nil ? ", " : ",").utf8 }
      if let indent { newLine(indent + 1, to: &bytes) }
      element(index, &bytes, indent.map { $0 + 1 })
    }
    if let indent, count > 0 { newLine(indent, to: &bytes) }
    bytes += end.utf8
  }

  private static func newLine(_ indent: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * indent)
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func shortened(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    let rounded = (value * 100).rounded() / 100
    return rounded == rounded.rounded() && abs(rounded) < 1e15
      ? String(Int(rounded)) : String(rounded)
  }
}
