/// Server-sent events (WHATWG HTML, 9.2.6).
enum EventStream {
  /// The data of each event of a stream: its `data` lines, joined by line ends. An event without an
  /// empty line at its end was cut off, and is left out.
  ///
  /// - Complexity: O(number of bytes).
  static func data(in bytes: [UInt8]) -> [String] {
    var events: [String] = []
    var lines: [String] = []
    var text = String(decoding: bytes, as: UTF8.self)[...]
    if text.first == "\u{FEFF}" { text = text.dropFirst() }
    // The last piece is what stands after the last line end: nothing, or a line that was cut off.
    let pieces = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    for line in pieces.dropLast() {
      if line.isEmpty {
        if !lines.isEmpty { events.append(lines.joined(separator: "\n")) }
        lines = []
      } else if line.hasPrefix("data:") {
        let value = line.dropFirst("data:".count)
        lines.append(String(value.first == " " ? value.dropFirst() : value))
      }
    }
    return events
  }
}
