extension FeatureTable {
  /// `num=pl pers=@2`: values, and features copied from a part (`@0` is the phrase itself).
  ///
  /// - Parameter parts: the parts that may be named.
  func assignments(
    _ text: String, copyingFrom parts: ClosedRange<Int>, line: DataLine,
    problems: inout DataProblems
  ) -> (FeatureAssignment, [(mask: UInt64, from: Int)]) {
    var set = FeatureAssignment()
    var copies: [(mask: UInt64, from: Int)] = []
    for word in text.pieces() {
      let sides = word.halves(at: UInt8(ascii: "="))
      if let (name, text) = sides, text.utf8.first == UInt8(ascii: "@"),
        let from = Int(text.dropFirst()), let mask = mask(of: name)
      {
        if parts.contains(from) {
          copies.append((mask, from - 1))
        } else {
          problems.report(line, "there is no part \(from) to copy '\(name)' from")
        }
      } else if let (name, text) = sides, let value = assignment(name, text) {
        set.overlay(value)
      } else if sides == nil, let value = assignment(value: word) {
        set.overlay(value)
      } else {
        problems.report(line, "unknown feature '\(word)'; declare it in features.txt")
      }
    }
    return (set, copies)
  }
}
