/// A line of a rules file: a key, and what stands after it.
struct RuleLine {
  let key: String
  let value: String
  /// From 1.
  let number: Int
  private let text: String
  private let keyOffset: Int
  private let valueOffset: Int

  init(_ text: String, number: Int) {
    self.number = number
    self.text = text
    let bytes = text.utf8
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    let body = bytes.drop(while: isSpace)
    let key = body.prefix { !isSpace($0) }
    var value = body[key.endIndex...].drop(while: isSpace)
    keyOffset = bytes.distance(from: bytes.startIndex, to: key.startIndex)
    valueOffset = bytes.distance(from: bytes.startIndex, to: value.startIndex)
    while let last = value.last, isSpace(last) { value.removeLast() }
    self.key = String(decoding: key, as: UTF8.self)
    self.value = String(decoding: value, as: UTF8.self)
  }

  /// The column of the key in characters, from 1.
  var keyColumn: Int { column(of: keyOffset) }

  /// The column of the value in characters, from 1.
  var valueColumn: Int { column(of: valueOffset) }

  private func column(of offset: Int) -> Int {
    String(decoding: text.utf8.prefix(offset), as: UTF8.self).count + 1
  }
}
