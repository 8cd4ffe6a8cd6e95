/// Letters, digits and what stands at a word's edge.
extension ByteText {
  /// Whether an ASCII letter in lower case or a digit stands at `index`.
  @inline(__always)
  func isLowerOrDigit(at index: Int) -> Bool {
    switch self[index] {
    case 0x61...0x7A, 0x30...0x39: true
    default: false
    }
  }

  /// Whether an ASCII digit stands at `index`.
  func isDigit(at index: Int) -> Bool { (0x30...0x39).contains(self[index]) }

  /// Whether an ASCII capital stands at `index`.
  func isUpper(at index: Int) -> Bool { (0x41...0x5A).contains(self[index]) }

  /// Whether an ASCII letter in lower case stands at `index`.
  func isLower(at index: Int) -> Bool { (0x61...0x7A).contains(self[index]) }

  /// Whether a letter or digit stands at `index`; beyond ASCII all counts that is no white space
  /// and no mark that this module knows.
  func isWord(at index: Int) -> Bool {
    switch self[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x80...0xFF:
      space(at: index) == 0 && quote(at: index) == 0 && endMark(at: index) == nil
        && dash(at: index) == 0
    default: false
    }
  }

  /// Whether white space or an opening bracket or dash stands right before `index`.
  func isSpaceOrOpening(before index: Int) -> Bool {
    switch self[index - 1] {
    case 0x20, 0x09...0x0D, 0x28, 0x5B, 0x7B, 0x2D: true
    case 0xA0: self[index - 2] == 0xC2
    case 0x93, 0x94: self[index - 3] == 0xE2 && self[index - 2] == 0x80
    default: false
    }
  }

  /// Whether white space, the end or punctuation stands at `index`.
  func isSpaceOrPunctuation(at index: Int) -> Bool {
    if index >= count || space(at: index) > 0 { return true }
    switch self[index] {
    case 0x21, 0x29, 0x2C, 0x2D, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D: return true
    default: return endMark(at: index) != nil
    }
  }

  /// The end of the word of letters that starts at `index`, 32 bytes on at the most.
  func endOfLetters(from index: Int) -> Int {
    let limit = min(index + 32, count)
    var end = index
    while end < limit, isWord(at: end), !isDigit(at: end) {
      end += length(at: end)
    }
    return min(end, count)
  }
}
