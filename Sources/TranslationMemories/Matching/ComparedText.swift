/// A segment as fuzzy matching compares it: its words in small letters, what stands for its
/// placeables, and no marks.
struct ComparedText: Hashable, Sendable {
  /// The bytes of the words, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each word ends in `bytes`.
  private(set) var ends: [Int] = []
  private var tokens: [MatchToken] = []

  init() {}

  init(_ text: String) {
    take(text)
  }

  /// Takes another text in; its storage is used again.
  mutating func take(_ text: String) {
    var text = text
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    text.withUTF8 { utf8 in
      tokens = MatchTokenizer.tokens(of: utf8, room: tokens)
      for token in tokens {
        if let placeholder = token.kind.placeholder {
          bytes.append(placeholder)
        } else if token.kind == .word {
          appendLowercased(utf8[token.range])
        } else {
          continue
        }
        ends.append(bytes.count)
      }
    }
  }

  private mutating func appendLowercased(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
    if word.allSatisfy({ $0 < 0x80 }) {
      for byte in word { bytes.append(byte.isCapital ? byte | 0x20 : byte) }
    } else {
      bytes += String(decoding: word, as: UTF8.self).lowercased().utf8
    }
  }

  var count: Int { ends.count }

  func range(ofWord index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  /// The words with one blank between them, as their letters are compared.
  var joined: [UInt8] {
    var result: [UInt8] = []
    for index in ends.indices {
      if index > 0 { result.append(0x20) }
      result += bytes[range(ofWord: index)]
    }
    return result
  }

  static func == (left: Self, right: Self) -> Bool {
    left.ends == right.ends && left.bytes == right.bytes
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bytes)
    hasher.combine(ends)
  }
}
