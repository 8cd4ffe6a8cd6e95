import CleaningData

extension CleaningRules {
  /// The rules that are built into the program.
  ///
  /// - Throws: `DiagnosticList`, where the program was built with faulty rules.
  /// - Complexity: some milliseconds: every pattern is compiled.
  public static func embedded() throws -> CleaningRules {
    let bytes = UnsafeBufferPointer(
      start: juru_cleaning_rules(), count: juru_cleaning_rules_length())
    return try CleaningRules(
      parsing: String(decoding: bytes, as: UTF8.self), file: "cleaning.rules")
  }
}
