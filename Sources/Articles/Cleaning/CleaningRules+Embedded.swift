import CleaningData

extension CleaningRules {
  /// The text of the rules that are built into the program.
  static var embeddedText: String {
    String(
      decoding: UnsafeBufferPointer(
        start: juru_cleaning_rules(), count: juru_cleaning_rules_length()), as: UTF8.self)
  }

  /// The rules that are built into the program. Their patterns, which tests check, are compiled
  /// when they are first run.
  ///
  /// - Throws: `DiagnosticList`, where the program was built with faulty rules.
  public static func embedded() throws -> CleaningRules {
    try CleaningRules(parsing: embeddedText, file: "cleaning.rules", checksPatterns: false)
  }
}
