extension Int {
  /// The number with a noun, which takes an s unless there is one of it.
  public func counted(_ noun: String) -> String { "\(self) \(noun)" + (self == 1 ? "" : "s") }
}
