/// Pairs the runs of `*`, `_` and `~~` in a block, after CommonMark's rules of flanking.
///
/// A run is matched with the nearest open one of its kind; a run without a partner is text.
struct MarkdownEmphasis {
  /// The runs that are marks and no text.
  private(set) var matched: [SourceRange] = []

  private let bytes: [UInt8]
  /// Open runs by their byte: the offset of the first mark not yet matched, and how many there
  /// are.
  private var open: [UInt8: [(start: Int, count: Int)]] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Takes up the run at `position` and returns the offset after it.
  mutating func add(at position: Int, end: Int) -> Int {
    let mark = bytes[position]
    var after = position
    while after < end, bytes[after] == mark { after += 1 }
    let before = position > 0 ? bytes[position - 1] : 0x20
    let next = after < bytes.count ? bytes[after] : 0x20
    if mark == 0x7E, after - position != 2 { return after }
    let opens = next > 0x20 && !(mark == 0x5F && isWord(before))
    let closes = before > 0x20 && !(mark == 0x5F && isWord(next))
    var start = position
    if closes {
      while start < after, var partner = open[mark]?.popLast() {
        let count = Swift.min(after - start, partner.count)
        matched.append(
          SourceRange(partner.start + partner.count - count, partner.start + partner.count))
        matched.append(SourceRange(start, start + count))
        start += count
        partner.count -= count
        if partner.count > 0 { open[mark, default: []].append(partner) }
      }
    }
    if opens, start < after { open[mark, default: []].append((start, after - start)) }
    return after
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
