extension GlossaryEditor {
  /// Puts many terms into the file at once, which is made where there is none.
  ///
  /// - Parameter preference: which holds of two that contradict each other; without one the file's
  ///   own line stays, and the conflict is told.
  /// - Returns: what was done; on a trial run, what would be.
  /// - Throws: `GlossaryFileError`, or `DiagnosticList` where the file is bad.
  public func add(
    _ terms: [Term], preferring preference: GlossaryUnion.Preference? = nil, isTrial: Bool = false
  ) throws -> GlossaryUnion {
    try FileContent.withFolderLocked(of: path) {
      let file = try readOrStart()
      var union = GlossaryUnion(file)
      for term in terms { union.add(term, preferring: preference) }
      if !isTrial, union.added + union.changed > 0 { try write(union.bytes, over: file) }
      return union
    }
  }
}
