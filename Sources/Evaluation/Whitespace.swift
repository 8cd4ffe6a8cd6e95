extension Unicode.Scalar {
  /// Whether Python's `str.split()` parts words here, which the figures of sacrebleu rest on: the
  /// white space of Unicode and the four ASCII separators.
  var isPythonSpace: Bool {
    properties.isWhitespace || (0x1C...0x1F).contains(value)
  }
}

extension String {
  /// The words between white space.
  func wordsAtSpaces() -> [String] {
    unicodeScalars.split(whereSeparator: \.isPythonSpace).map { String(Substring($0)) }
  }

  /// The text without white space at its end.
  func trimmingSpacesAtEnd() -> String {
    var scalars = unicodeScalars[...]
    while let last = scalars.last, last.isPythonSpace { scalars.removeLast() }
    return String(Substring(scalars))
  }
}
