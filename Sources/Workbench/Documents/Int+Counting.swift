extension Int {
  /// The number with a noun, which takes an s (`entry`: `entries`) unless there is one of it.
  public func counted(_ noun: String) -> String {
    if self == 1 { return "\(self) \(noun)" }
    return noun.hasSuffix("ry") ? "\(self) \(noun.dropLast())ies" : "\(self) \(noun)s"
  }
}
