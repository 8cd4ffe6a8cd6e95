/// A line of a rules file: a key, and what stands after it.
struct RuleLine {
  let key: String
  let value: String
  /// From 1, as are the columns.
  let number: Int
  let keyColumn: Int
  let valueColumn: Int

  init(_ text: String, number: Int) {
    self.number = number
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    let body = text.drop(while: isSpace)
    let key = body.prefix { !isSpace($0) }
    let value = body.dropFirst(key.count).drop(while: isSpace)
    keyColumn = text.distance(from: text.startIndex, to: body.startIndex) + 1
    valueColumn = text.distance(from: text.startIndex, to: value.startIndex) + 1
    self.key = String(key)
    var kept = value
    while let last = kept.last, isSpace(last) { kept.removeLast() }
    self.value = String(kept)
  }
}
