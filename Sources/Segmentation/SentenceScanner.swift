import Articles
struct SentenceScanner {
  let text: ByteText
  let rules: EntryTable
  mutating func scan() -> [SourceRange] {
    let b = text.bytes
    var out: [SourceRange] = []
    var s = 0
    var i = 0
    while i < b.count {
      if b[i] == 46 || b[i] == 33 || b[i] == 63 {
        var j = i + 1
        while j < b.count, b[j] == 34 || b[j] == 41 || b[j] >= 0x80 { j += 1 }
        if j + 1 < b.count, b[j] == 32, !(b[j + 1] >= 97 && b[j + 1] <= 122), i > 3, b[i - 2] != 32 {
          out.append(SourceRange(s, j))
          s = j + 1
          i = j
        }
      }
      i += 1
    }
    if s < b.count { out.append(SourceRange(s, b.count)) }
    return out
  }
}
