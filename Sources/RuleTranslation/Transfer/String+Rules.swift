/// Cutting the parts of rules.
extension String {
  /// Cuts at blanks that are not inside brackets.
  ///
  /// - Parameter withQuotations: whether a blank between quotation marks is none either.
  func rulePieces(withQuotations: Bool = false) -> [String] {
    var pieces: [String] = []
    var depth = 0
    var isQuoted = false
    var start = utf8.startIndex
    for index in utf8.indices {
      switch utf8[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\"") where withQuotations: isQuoted.toggle()
      case UInt8(ascii: " ") where depth == 0 && !isQuoted:
        if start < index { pieces.append(String(self[start..<index])) }
        start = utf8.index(after: index)
      default: break
      }
    }
    if start < endIndex { pieces.append(String(self[start...])) }
    return pieces
  }

  /// `N[num=pl]` as its name and what stands in the brackets.
  func bracketed(_ open: UInt8) -> (name: String, inner: String) {
    guard let (name, rest) = halves(at: open) else { return (self, "") }
    return (name, String(rest.dropLast()))
  }
}
