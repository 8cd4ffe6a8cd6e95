extension HTMLTree {
  /// The indices of the elements that are called `name`.
  func elements(named names: Set<String>) -> [Int] {
    nodes.indices.filter { index in nodes[index].name.map(names.contains) ?? false }
  }

  /// All text below a node, white space collapsed.
  func text(of index: Int) -> String {
    var text = ""
    for node in nodes[index..<nodes[index].end] {
      if case .text(let part) = node.content { text += part }
    }
    return Self.collapsed(text)
  }

  /// `text` with runs of white space as one space each, none at its ends, and without characters
  /// that can't be seen.
  static func collapsed(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    let source = SourceText(text)
    var position = 0
    while position < source.bytes.count {
      let width = source.whiteSpace(at: position)
      if width == 0 {
        bytes.append(source.bytes[position])
        position += 1
      } else {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
        position += width
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether `index` is `ancestor` or stands below it.
  func isWithin(_ index: Int, _ ancestor: Int) -> Bool {
    index >= ancestor && index < nodes[ancestor].end
  }
}
